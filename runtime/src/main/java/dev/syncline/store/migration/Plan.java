package dev.syncline.store.migration;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import dev.syncline.error.SchemaException;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Migration;
import dev.syncline.schema.TableSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a table: the migrations of its versions, one after another, and then what
 * needs no migration: a column that may be null or has a default is added, and one that may be null
 * now is let be null. Writes nothing.
 */
final class Plan {

  private final Path file;
  private final StoredTable before;
  private final TableSchema<?> after;
  private final List<Stage> stages = new ArrayList<>();

  /** The columns so far, and what they were in the file; those that a migration fills are not. */
  private Map<String, StoredColumn> kept = new HashMap<>();

  private Set<String> names;

  private Plan(Path file, StoredTable before, TableSchema<?> after) {
    this.file = file;
    this.before = before;
    this.after = after;
    before.list().forEach(it -> kept.put(it.name(), it));
    this.names =
        before.list().stream().map(StoredColumn::name).collect(toCollection(LinkedHashSet::new));
  }

  /**
   * What becomes of the table.
   *
   * @throws SchemaException if the file is of a newer app, or a change needs a migration that the
   *     model does not declare
   */
  static TableChange of(Path file, StoredTable before, TableSchema<?> after) {
    return new Plan(file, before, after).change();
  }

  private TableChange change() {
    requireNotOlder();
    due().forEach(this::migrate);
    requireNothingLost();
    BitSet fresh = positions(it -> !names.contains(it.name()));
    BitSet filled = positions(it -> names.contains(it.name()) && !kept.containsKey(it.name()));
    after.columns().list().forEach(this::requireFit);
    if (isAsItWas(after.columns())) {
      stages.clear();
    } else {
      stages.add(last());
    }
    return new TableChange(before, after, stages, filled, fresh);
  }

  private void requireNotOlder() {
    if (before.version() > after.version()) {
      throw refused(
          String.format(
              "has it in version %s, which is of a newer app than this one of version %s. Update"
                  + " the app",
              before.version(), after.version()));
    }
  }

  private BitSet positions(Predicate<Column> condition) {
    BitSet positions = new BitSet();
    for (int i = 0; i < after.columns().size(); i++) {
      positions.set(i, condition.test(after.columns().get(i)));
    }
    return positions;
  }

  /** The columns of the model, in its order; those that are new without a migration among them. */
  private Stage last() {
    List<Term> terms = new ArrayList<>();
    for (Column column : after.columns().list()) {
      String name = column.name();
      terms.add(names.contains(name) ? Term.kept(name, name) : Term.fresh(column));
    }
    return new Stage(terms, Set.of());
  }

  private List<Migration> due() {
    for (Migration migration : after.migrations()) {
      if (migration.from() >= migration.to() || migration.to() > after.version()) {
        throw refused(
            String.format(
                "is brought to version %s by the migration %s from version %s to %s. Let it lead"
                    + " from one version to the next",
                after.version(), migration.getClass().getName(), migration.from(), migration.to()));
      }
    }
    return after.migrations().stream()
        .filter(it -> it.from() >= before.version() && it.to() <= after.version())
        .sorted(Comparator.comparing(Migration::from))
        .collect(toList());
  }

  private void migrate(Migration migration) {
    Stage stage = Step.of(before.table(), migration, migration.from() > before.version(), names);
    Map<String, StoredColumn> next = new HashMap<>();
    for (Term term : stage.terms()) {
      StoredColumn source = term.isKept() ? kept.get(term.sources().iterator().next()) : null;
      if (source != null) {
        next.put(term.name(), source);
      }
    }
    kept = next;
    names = stage.names();
    stages.add(stage);
  }

  private void requireNothingLost() {
    for (String name : names) {
      if (after.columns().position(name) < 0) {
        throw needsMigration("column " + name + " is gone");
      }
    }
  }

  private void requireFit(Column column) {
    StoredColumn source = kept.get(column.name());
    if (source != null && !source.fits(column)) {
      throw needsMigration(source.difference(column));
    }
    boolean canBeEmpty = !column.required() || column.traits().defaultValue() != null;
    if (!names.contains(column.name()) && !canBeEmpty) {
      throw needsMigration("column " + column.name() + " is new and required, and has no default");
    }
  }

  /** Whether every column is what it has to be, whatever their order. */
  private boolean isAsItWas(Columns columns) {
    Map<String, StoredColumn> stored = new HashMap<>();
    before.list().forEach(it -> stored.put(it.name(), it));
    return before.table().equals(after.table())
        && stored.size() == columns.size()
        && columns.list().stream().allMatch(it -> isSame(stored.get(it.name()), it));
  }

  private boolean isSame(@Nullable StoredColumn stored, Column column) {
    return stored != null
        && stored.fits(column)
        && stored.required() == column.required()
        && stored.equals(kept.get(column.name()));
  }

  private SchemaException needsMigration(String what) {
    return refused(
        String.format(
            "has it in version %s, where %s. Raise the version of %s, and declare a migration that"
                + " says what becomes of the column (docs/schemas.md)",
            before.version(), what, after.type().getSimpleName()));
  }

  private SchemaException refused(String why) {
    return new SchemaException(
        String.format(
            "The model %s does not fit its table %s: the database %s %s, or name another file. The"
                + " file is as it was.",
            after.type().getSimpleName(), before.table(), file, why));
  }
}
