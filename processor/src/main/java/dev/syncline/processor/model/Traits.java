package dev.syncline.processor.model;

import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.OnDelete;
import java.util.Optional;

/**
 * What a column has beyond its name, type and role; named as in the runtime's {@code Traits}.
 *
 * @param defaultValue what a row without a value has, as SQLite keeps it: a {@code Long}, {@code
 *     Double} or {@code String}
 * @param merge what becomes of two values that clash
 * @param sensitive whether its values may appear in no log and no message
 * @param parent the table whose rows' ids it holds
 * @param onDelete what becomes of a row when the row that it refers to is deleted
 */
public record Traits(
    Optional<Object> defaultValue,
    MergeRule merge,
    boolean sensitive,
    Optional<String> parent,
    OnDelete onDelete) {

  public static final Traits NONE =
      new Traits(Optional.empty(), MergeRule.ASK, false, Optional.empty(), OnDelete.KEEP);

  public static Traits withDefault(Object stored) {
    return new Traits(Optional.of(stored), MergeRule.ASK, false, Optional.empty(), OnDelete.KEEP);
  }

  /** The same, of a column that stays null where an item has null. */
  public Traits withoutDefault() {
    return new Traits(Optional.empty(), merge, sensitive, parent, onDelete);
  }
}
