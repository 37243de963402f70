package dev.syncline.schema;

import static java.util.stream.Collectors.toList;

import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.OnDelete;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a model may say of a column beyond its name, type and role.
 *
 * @param defaultValue what a row without a value has, as SQLite keeps it; null for none
 * @param constants the names of an enum's constants as they are declared, else empty
 * @param enumeration the enum whose constants they are, or null if there is none
 * @param merge what becomes of two values that clash
 * @param sensitive whether its values may appear in no log and no message
 * @param parent the table whose rows' ids it holds, or null
 * @param onDelete what becomes of a row when the row that it refers to is deleted
 * @param lossy whether an item may say less of it than what is stored, whatever its type
 */
public record Traits(
    @Nullable Object defaultValue,
    List<String> constants,
    @Nullable Class<? extends Enum<?>> enumeration,
    MergeRule merge,
    boolean sensitive,
    @Nullable String parent,
    OnDelete onDelete,
    boolean lossy) {

  /** Those of a column of which the model says nothing more. */
  public static final Traits NONE =
      new Traits(null, List.of(), null, MergeRule.ASK, false, null, OnDelete.KEEP, false);

  public Traits {
    constants = List.copyOf(constants);
  }

  /** The same, of the constants of an enum. */
  Traits ofEnum(Class<? extends Enum<?>> type) {
    List<String> names = Stream.of(type.getEnumConstants()).map(Enum::name).collect(toList());
    return new Traits(defaultValue, names, type, merge, sensitive, parent, onDelete, lossy);
  }

  /** The same, of a column of which an item may say less than what is stored. */
  Traits asLossy() {
    return new Traits(
        defaultValue, constants, enumeration, merge, sensitive, parent, onDelete, true);
  }

  /** The same, of a column of which this rule settles a clash. */
  Traits withMerge(MergeRule rule) {
    return new Traits(
        defaultValue, constants, enumeration, rule, sensitive, parent, onDelete, lossy);
  }

  /** The same, with a value for rows that have none. */
  Traits withDefault(Object stored) {
    return new Traits(stored, constants, enumeration, merge, sensitive, parent, onDelete, lossy);
  }

  /** The same, of values that may appear in no log and no message. */
  Traits asSensitive() {
    return new Traits(defaultValue, constants, enumeration, merge, true, parent, onDelete, lossy);
  }

  /** The same, of a column that holds ids of this table's rows. */
  Traits withParent(String table, OnDelete deletion) {
    return new Traits(
        defaultValue, constants, enumeration, merge, sensitive, table, deletion, lossy);
  }
}
