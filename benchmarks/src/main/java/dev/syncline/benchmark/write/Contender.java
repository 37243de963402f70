package dev.syncline.benchmark.write;

import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Todo;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Who writes the to-do items. */
public enum Contender {
  /** Syncline's table: row and operation. */
  SYNCLINE("Syncline"),
  /** By hand: row and line of a log. */
  JDBC("JDBC"),
  /** Syncline's DAO: the row alone. */
  UNTRACKED("untracked"),
  /** PowerSync's Kotlin SDK: row and line of its upload queue. */
  POWERSYNC("PowerSync");

  private final String label;

  Contender(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /**
   * Opens a database.
   *
   * @param file made by Syncline, with the items in it
   * @param items for who keeps a file of its own, to be made with these items in it
   */
  Writer open(Path file, List<Todo> items) throws SQLException {
    return switch (this) {
      case SYNCLINE -> new SynclineWriter(Database.open(file));
      case JDBC -> new JdbcWriter(file);
      case UNTRACKED -> new UntrackedWriter(Database.open(file));
      case POWERSYNC -> new PowerSyncWriter(file.resolveSibling("powersync.db"), items);
    };
  }
}
