package dev.syncline.store.migration;

import dev.syncline.error.SchemaException;
import dev.syncline.schema.Migration;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlSession;
import dev.syncline.store.TableInstaller;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables of a file to what the models say (specification, section 7), in the caller's
 * transaction. All of it is decided before the first row is touched.
 *
 * @param file for messages
 */
public record Upgrade(Path file, Collection<TableSchema<?>> models) {

  /**
   * Makes the tables that are missing, and changes those that are otherwise.
   *
   * @return those whose rows were changed
   * @throws SchemaException if the file is of a newer app, or if a change needs a migration that is
   *     not declared; the transaction has to be rolled back
   */
  public List<UpgradedTable> run(SqlSession session) {
    StoredTables stored = new StoredTables(session);
    List<TableChange> changes = new ArrayList<>();
    for (TableSchema<?> model : models) {
      StoredTable before = find(stored, model);
      if (before != null) {
        changes.add(Plan.of(file, before, model));
      }
    }
    List<UpgradedTable> upgraded = new ArrayList<>();
    for (TableChange change : changes) {
      apply(session, change, upgraded);
      if (change.isRenamed()) {
        stored.forget(change.before().table());
      }
    }
    install(session, stored);
    return upgraded;
  }

  /** The table, perhaps by a name that it had in an earlier version. */
  private static @Nullable StoredTable find(StoredTables stored, TableSchema<?> model) {
    StoredTable found = stored.find(model.table(), model);
    for (int i = model.migrations().size() - 1; found == null && i >= 0; i--) {
      Migration migration = model.migrations().get(i);
      String formerName = Step.formerName(migration);
      found = formerName == null ? null : stored.find(formerName, model);
    }
    return found;
  }

  private static void apply(SqlSession session, TableChange change, List<UpgradedTable> upgraded) {
    Indexes indexes = new Indexes(session, change.before().table());
    if (change.concernsRows()) {
      new TableRebuild(session, change).run();
      indexes.restore(change.after().columns());
      upgraded.add(new UpgradedTable(session, change));
    } else {
      indexes.drop(change.after());
    }
  }

  private void install(SqlSession session, StoredTables stored) {
    TableInstaller installer = new TableInstaller(file);
    for (TableSchema<?> model : models) {
      installer.install(session, model);
      stored.write(model);
    }
  }
}
