package dev.syncline.schema;

import dev.syncline.annotation.MergeRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model may say of a column beyond its name, type and role.
 *
 * @param defaultValue what a row without a value has, as SQLite keeps it; null for none
 * @param constants the names of an enum's constants as they are declared, else empty
 * @param merge what becomes of two values that clash
 * @param sensitive whether its values may appear in no log and no message
 * @param parent the table whose rows' ids it holds, or null
 */
public record Traits(
    @Nullable Object defaultValue,
    List<String> constants,
    MergeRule merge,
    boolean sensitive,
    @Nullable String parent) {

  /** Those of a column of which the model says nothing more. */
  public static final Traits NONE = new Traits(null, List.of(), MergeRule.ASK, false, null);

  public Traits {
    constants = List.copyOf(constants);
  }
}
