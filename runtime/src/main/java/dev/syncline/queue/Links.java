package dev.syncline.queue;

import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Relations.Relation;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the row of an operation refers to, as it is here, and which ones it has let go of
 * since the server knew it: what the order of pushing goes by. Written in the transaction that
 * writes the operation, once the row is written; nothing is written for tables that refer to none.
 *
 * <p>Stateless. After a crash the links are those of the operations in the file.
 */
final class Links {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_link" (
        "sequence" INTEGER NOT NULL,
        "parent_table" TEXT NOT NULL,
        "parent_id" TEXT NOT NULL,
        "left" INTEGER NOT NULL,
        PRIMARY KEY ("sequence", "parent_table", "parent_id")) WITHOUT ROWID""";

  private static final String INDEX =
      """
      CREATE INDEX IF NOT EXISTS "syncline_link_parent"
      ON "syncline_link" ("parent_table", "parent_id", "left")""";

  private static final String SELECT =
      """
      SELECT "parent_table", "parent_id", "left" FROM "syncline_link" WHERE "sequence" = ?1""";

  private static final String INSERT = "INSERT INTO \"syncline_link\" VALUES (?1, ?2, ?3, ?4)";

  private static final String DELETE = "DELETE FROM \"syncline_link\" WHERE \"sequence\" = ?1";

  private final Relations relations;

  Links(Relations relations) {
    this.relations = relations;
  }

  /** A row that is referred to. */
  private record Parent(String table, String id) {}

  static void create(SqlSession session) {
    session.execute(CREATE);
    session.execute(INDEX);
  }

  /** Writes the links of an operation that was just stored, of a table that refers to others. */
  void write(SqlSession session, Operation operation) {
    List<Relation> references = relations.from(operation.table());
    Map<Parent, Boolean> before = read(session, operation.sequence());
    Map<Parent, Boolean> now = links(session, operation, references, before);
    if (!now.equals(before)) {
      remove(session, operation.sequence());
      now.forEach((parent, left) -> insert(session, operation.sequence(), parent, left));
    }
  }

  /** Removes the links of an operation that goes. */
  void remove(SqlSession session, long sequence) {
    try (SqlStatement statement = session.prepare(DELETE)) {
      statement.int64(0, sequence);
      statement.update();
    }
  }

  /** By parent, whether the row has let go of it. */
  private static Map<Parent, Boolean> links(
      SqlSession session,
      Operation operation,
      List<Relation> references,
      Map<Parent, Boolean> before) {
    Map<Parent, Boolean> links = new HashMap<>();
    if (operation.base().row() == null && operation.kind() != Kind.INSERT) {
      before.keySet().forEach(parent -> links.put(parent, true));
    }
    add(links, references, ServerRow.living(operation.base().row()), true);
    add(links, references, sent(operation), true);
    add(links, references, local(session, operation, references), false);
    return links;
  }

  private static @Nullable Row sent(Operation operation) {
    SentImage sent = operation.sent();
    return sent == null ? null : sent.row();
  }

  private static @Nullable Row local(
      SqlSession session, Operation operation, List<Relation> references) {
    return operation.kind() == Kind.DELETE
        ? null
        : references.get(0).rows().find(session, operation.rowId());
  }

  private static void add(
      Map<Parent, Boolean> links, List<Relation> references, @Nullable Row row, boolean left) {
    if (row == null) {
      return;
    }
    for (Relation reference : references) {
      String id = row.textOrNull(reference.column());
      if (id != null && !(id.equals(row.id()) && reference.isToOwnTable())) {
        links.put(new Parent(reference.parentTable(), id), left);
      }
    }
  }

  private static Map<Parent, Boolean> read(SqlSession session, long sequence) {
    Map<Parent, Boolean> links = new HashMap<>();
    try (SqlStatement statement = session.prepare(SELECT)) {
      statement.int64(0, sequence);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          links.put(new Parent(cursor.text(0), cursor.text(1)), cursor.bool(2));
        }
      }
    }
    return links;
  }

  private static void insert(SqlSession session, long sequence, Parent parent, boolean left) {
    try (SqlStatement statement = session.prepare(INSERT)) {
      statement.int64(0, sequence);
      statement.text(1, parent.table());
      statement.text(2, parent.id());
      statement.bool(3, left);
      statement.update();
    }
  }
}
