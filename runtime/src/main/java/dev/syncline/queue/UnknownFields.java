package dev.syncline.queue;

import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server's rows have beyond the models, for servers whose rows are replaced as a whole:
 * what is not sent back to them is gone. Of each row that was read, its fields that the model does
 * not know, the model's columns that it lacks, and the version of which that is true; nothing of
 * rows that have and lack nothing. Every method is a part of the caller's transaction.
 *
 * <p>Of rows that were stored by other means than reading them with their unknown fields, nothing
 * is known: then the table is in doubt, and of its rows only those are trusted of which something
 * was noted since.
 */
public final class UnknownFields {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_unknown" (
        "table_name" TEXT NOT NULL, "row_id" TEXT NOT NULL, "version" TEXT,
        "fields" TEXT NOT NULL, "lacking" TEXT NOT NULL,
        PRIMARY KEY ("table_name", "row_id")) WITHOUT ROWID""";

  /** Under which the table's doubt is noted: no row has this id. */
  private static final String ANY_ROW = "";

  private static final String EMPTY = "{}";

  private final String table;

  /** What is known of the rows of a table. */
  public UnknownFields(String table) {
    this.table = table;
  }

  static void create(SqlSession session) {
    session.execute(CREATE);
  }

  /**
   * What a row has beyond its model.
   *
   * @param fields its fields that the model does not know, as a JSON object
   * @param lacking the names of the model's columns that it does not have
   */
  public record Beyond(String fields, Set<String> lacking) {

    public static final Beyond NOTHING = new Beyond(EMPTY, Set.of());

    /** What a row tells that was read with its unknown fields. */
    public static Beyond of(ServerRow row) {
      List<String> lacking = new ArrayList<>();
      Row values = row.row();
      for (int i = 0; i < values.columns().size(); i++) {
        Column column = values.columns().get(i);
        if (column.isSynced() && !values.has(i)) {
          lacking.add(column.name());
        }
      }
      return new Beyond(Objects.requireNonNullElse(row.unknown(), EMPTY), Set.copyOf(lacking));
    }

    /** Whether there is nothing to note. */
    public boolean isNothing() {
      return lacking.isEmpty() && fields.equals(EMPTY);
    }
  }

  /** Whether nothing is noted of any row. */
  public boolean isEmpty(SqlSession session) {
    String sql = "SELECT 1 FROM \"syncline_unknown\" WHERE \"table_name\" = ?1 LIMIT 1";
    return !session.exists(sql, table);
  }

  /** A row was read, and stored or noted to be met; of no use if that kept nothing unknown. */
  public void learn(SqlSession session, ServerRow row) {
    if (row.unknown() == null) {
      return;
    }
    Beyond beyond = Beyond.of(row);
    if (beyond.isNothing() && !isInDoubt(session)) {
      forget(session, row.id());
    } else {
      note(session, row.id(), row.version(), beyond);
    }
  }

  /** The row is gone. */
  public void forget(SqlSession session, String rowId) {
    String sql = "DELETE FROM \"syncline_unknown\" WHERE \"table_name\" = ?1 AND \"row_id\" = ?2";
    session.update(sql, table, rowId);
  }

  /** All rows are gone. */
  public void forgetAll(SqlSession session) {
    String sql = "DELETE FROM \"syncline_unknown\" WHERE \"table_name\" = ?1 AND \"row_id\" <> ''";
    session.update(sql, table);
  }

  /** The table has another name now. */
  public static void rename(SqlSession session, String before, String after) {
    create(session);
    String sql =
        "UPDATE OR REPLACE \"syncline_unknown\" SET \"table_name\" = ?1 WHERE \"table_name\" = ?2";
    session.update(sql, after, before);
  }

  /** From now on, of the rows that are here nothing is known until they are read again. */
  public void doubt(SqlSession session) {
    forgetAll(session);
    note(session, ANY_ROW, null, Beyond.NOTHING);
  }

  private boolean isInDoubt(SqlSession session) {
    return find(session, ANY_ROW) != null;
  }

  /** What the row has in this version; null if it has to be read to know. */
  public @Nullable Beyond find(SqlSession session, String rowId, String version) {
    Noted noted = find(session, rowId);
    if (noted == null) {
      return isInDoubt(session) ? null : Beyond.NOTHING;
    }
    return version.equals(noted.version()) ? noted.beyond() : null;
  }

  private record Noted(@Nullable String version, Beyond beyond) {}

  private @Nullable Noted find(SqlSession session, String rowId) {
    String sql =
        "SELECT \"version\", \"fields\", \"lacking\" FROM \"syncline_unknown\""
            + " WHERE \"table_name\" = ?1 AND \"row_id\" = ?2";
    try (SqlStatement select = session.prepare(sql)) {
      select.texts(table, rowId);
      try (SqlCursor cursor = select.query()) {
        return cursor.next() ? noted(cursor) : null;
      }
    }
  }

  private static Noted noted(SqlCursor cursor) {
    String lacking = cursor.text(2);
    Set<String> names = lacking.isEmpty() ? Set.of() : Set.of(lacking.split(",", -1));
    return new Noted(cursor.textOrNull(0), new Beyond(cursor.text(1), names));
  }

  private void note(SqlSession session, String rowId, @Nullable String version, Beyond beyond) {
    String sql = "INSERT OR REPLACE INTO \"syncline_unknown\" VALUES (?1, ?2, ?3, ?4, ?5)";
    try (SqlStatement insert = session.prepare(sql)) {
      insert.text(0, table);
      insert.text(1, rowId);
      insert.text(2, version);
      insert.text(3, beyond.fields());
      insert.text(4, String.join(",", beyond.lacking()));
      insert.update();
    }
  }
}
