package dev.syncline.benchmark.read;

import java.nio.file.Path;
import java.sql.SQLException;

/** What the to-do items are read by. */
public enum Library {
  SYNCLINE("Syncline"),
  JDBC("JDBC"),
  JOOQ("jOOQ"),
  JDBI("JDBI"),
  ORMLITE("ORMLite"),
  HIBERNATE("Hibernate");

  private final String label;

  Library(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Opens a database that is there. */
  Reader open(Path file) throws SQLException {
    return switch (this) {
      case SYNCLINE -> new SynclineReader(file);
      case JDBC -> new JdbcReader(file);
      case JOOQ -> new JooqReader(file);
      case JDBI -> new JdbiReader(file);
      case ORMLITE -> new OrmLiteReader(file);
      case HIBERNATE -> new HibernateReader(file);
    };
  }
}
