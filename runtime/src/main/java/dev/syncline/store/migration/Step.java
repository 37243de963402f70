package dev.syncline.store.migration;

import dev.syncline.error.SchemaException;
import dev.syncline.schema.Migration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a migration says becomes of the columns that are there.
 *
 * <p>A device may have skipped the version from which the migration starts. Columns that only that
 * version had are missing then: there is nothing of them to rename or drop, and expressions find
 * null in them.
 */
final class Step implements Migration.Table {

  private static final String ID = "id";

  private final String table;
  private final Migration migration;
  private final boolean skipped;
  private final Set<String> before;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> filled = new LinkedHashMap<>();
  private @Nullable String formerName;

  private Step(String table, Migration migration, boolean skipped, Set<String> before) {
    this.table = table;
    this.migration = migration;
    this.skipped = skipped;
    this.before = before;
    before.forEach(it -> names.put(it, it));
  }

  /**
   * What the migration says of these columns.
   *
   * @param table its name in the file, for messages
   * @param skipped whether the file is of a version before the one that it starts from
   * @throws SchemaException if it cannot be meant
   */
  static Stage of(String table, Migration migration, boolean skipped, Set<String> columns) {
    Step step = new Step(table, migration, skipped, columns);
    migration.migrate(step);
    return step.stage();
  }

  /** How the table was called before the migration, or null if as after it. */
  static @Nullable String formerName(Migration migration) {
    Step step = new Step("", migration, true, Set.of());
    migration.migrate(step);
    return step.formerName;
  }

  @Override
  public void rename(String column, String name) {
    requireFree(column);
    if (require(column)) {
      names.put(column, name);
    }
  }

  @Override
  public void drop(String column) {
    requireFree(column);
    if (require(column)) {
      names.remove(column);
    }
  }

  @Override
  public void fill(String column, String sql) {
    requireFree(column);
    filled.put(column, sql);
  }

  @Override
  public void formerly(String name) {
    formerName = name;
  }

  private boolean require(String column) {
    if (!before.contains(column) && !skipped) {
      throw wrong("speaks of a column " + column + ", which the table does not have");
    }
    return before.contains(column);
  }

  private void requireFree(String column) {
    if (column.equals(ID)) {
      throw wrong("changes the column id, by which everything else knows a row");
    }
  }

  private Stage stage() {
    List<Term> terms = new ArrayList<>();
    names.forEach(
        (column, name) -> {
          if (!filled.containsKey(name)) {
            terms.add(Term.kept(name, column));
          }
        });
    filled.forEach((name, sql) -> terms.add(Term.filled(name, sql, before)));
    Set<String> missing = missing(terms);
    if (!missing.isEmpty() && !skipped) {
      throw wrong(
          "reads a column " + missing.iterator().next() + ", which the table does not have");
    }
    return new Stage(terms, missing);
  }

  private Set<String> missing(List<Term> terms) {
    Set<String> missing = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Term term : terms) {
      missing.addAll(term.sources());
      if (!names.add(term.name())) {
        throw wrong("makes two columns " + term.name());
      }
    }
    missing.removeAll(before);
    return missing;
  }

  private SchemaException wrong(String what) {
    return new SchemaException(
        String.format(
            "The migration %s of the table %s, from version %s to %s, %s. The file is as it was.",
            migration.getClass().getName(), table, migration.from(), migration.to(), what));
  }
}
