package dev.syncline.queue;

import dev.syncline.queue.Relations.Relation;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.Set;
import java.util.TreeSet;

/**
 * The references for which a file has links, kept in it: a model that has got a reference since, or
 * a file from before there were any, needs those of the operations that wait in it.
 */
final class LinkedTables {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_reference" ("reference" TEXT NOT NULL PRIMARY KEY)""";

  private LinkedTables() {}

  /** Writes down the references of the models, and says whether others were written there. */
  static boolean change(SqlSession session, Relations relations) {
    session.execute(CREATE);
    Set<String> declared = new TreeSet<>();
    for (String table : relations.children()) {
      relations.from(table).forEach(it -> declared.add(name(it)));
    }
    if (declared.equals(read(session))) {
      return false;
    }
    session.execute("DELETE FROM \"syncline_reference\"");
    declared.forEach(it -> insert(session, it));
    return true;
  }

  private static String name(Relation reference) {
    return String.format(
        "%s.%s → %s",
        reference.childTable(), reference.definition().name(), reference.parentTable());
  }

  private static Set<String> read(SqlSession session) {
    Set<String> names = new TreeSet<>();
    try (SqlStatement statement =
            session.prepare("SELECT \"reference\" FROM \"syncline_reference\"");
        SqlCursor cursor = statement.query()) {
      while (cursor.next()) {
        names.add(cursor.text(0));
      }
    }
    return names;
  }

  private static void insert(SqlSession session, String name) {
    session.update("INSERT INTO \"syncline_reference\" VALUES (?1)", name);
  }
}
