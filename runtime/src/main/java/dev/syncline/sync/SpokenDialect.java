package dev.syncline.sync;

import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import dev.syncline.transport.WireDialect;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * In which dialect the rows of a store were read. Where whole rows are replaced, what was read in
 * another one is in doubt: the fields that the models do not know were not kept. In the caller's
 * transaction.
 */
final class SpokenDialect {

  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS \"syncline_dialect\" (\"name\" TEXT NOT NULL)";

  private SpokenDialect() {}

  /** From now on, it is this one. */
  static void become(SqlSession session, WireDialect dialect, Collection<LocalTable> tables) {
    session.execute(CREATE);
    String name = dialect.odata().protocol();
    String before = read(session);
    if (name.equals(before)) {
      return;
    }
    write(session, name);
    if (before != null && dialect.replacesRows()) {
      tables.forEach(table -> table.unknown().doubt(session));
    }
  }

  private static @Nullable String read(SqlSession session) {
    try (SqlStatement select = session.prepare("SELECT \"name\" FROM \"syncline_dialect\"");
        SqlCursor cursor = select.query()) {
      return cursor.next() ? cursor.text(0) : null;
    }
  }

  private static void write(SqlSession session, String name) {
    session.execute("DELETE FROM \"syncline_dialect\"");
    session.update("INSERT INTO \"syncline_dialect\" VALUES (?1)", name);
  }
}
