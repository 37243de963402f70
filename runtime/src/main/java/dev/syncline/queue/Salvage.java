package dev.syncline.queue;

import dev.syncline.error.StoreException;
import dev.syncline.store.RawTable;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outbox of a damaged file as far as the damage lets it: in order up to a broken page,
 * then in smaller and smaller ranges around it; of what is in broken pages, the index may still
 * tell which rows they were of.
 */
final class Salvage {

  private static final String OUTBOX = "syncline_operation";
  private static final String SEQUENCE = "sequence";

  /** A broken page takes two for each operation in it. */
  private static final int MOST_PROBES = 20_000;

  private final SqlSession session;
  private final Consumer<Map<String, @Nullable Object>> found;
  private final Set<@Nullable Object> read = new HashSet<>();
  private int probes;

  /**
   * A salvage.
   *
   * @param found is given the columns of each operation that can be read, and its row
   */
  Salvage(SqlSession session, Consumer<Map<String, @Nullable Object>> found) {
    this.session = session;
    this.found = found;
  }

  void run() {
    RawTable outbox = new RawTable(session, OUTBOX);
    if (outbox.exists()) {
      range(outbox, 0, last());
      remains();
    }
  }

  /** The last place, as far as that is known. */
  private long last() {
    try (SqlStatement max = session.prepare("SELECT max(\"sequence\") FROM \"" + OUTBOX + "\"");
        SqlCursor cursor = max.query()) {
      return cursor.next() && !cursor.isNull(0) ? cursor.int64(0) : 0;
    } catch (StoreException damaged) {
      return lastInIndex();
    }
  }

  private long lastInIndex() {
    long[] last = {0};
    index(cursor -> last[0] = Math.max(last[0], cursor.int64(0)));
    return last[0] == 0 ? Integer.MAX_VALUE : last[0];
  }

  private void range(RawTable outbox, long from, long to) {
    long next = from;
    try (SqlStatement select =
        session.prepare(
            outbox.select() + " WHERE \"sequence\" BETWEEN ?1 AND ?2 ORDER BY \"sequence\"")) {
      select.int64(0, from);
      select.int64(1, to);
      try (SqlCursor cursor = select.query()) {
        while (cursor.next()) {
          Map<String, @Nullable Object> operation = outbox.read(cursor);
          next = (Long) Objects.requireNonNull(operation.get(SEQUENCE)) + 1;
          tell(operation);
        }
      }
    } catch (StoreException damaged) {
      around(outbox, next, to);
    }
  }

  private void around(RawTable outbox, long from, long to) {
    if (from < to && probes++ < MOST_PROBES) {
      long middle = from + (to - from) / 2;
      range(outbox, from, middle);
      range(outbox, middle + 1, to);
    }
  }

  /** What only the index still knows. */
  private void remains() {
    index(
        cursor -> {
          if (!read.contains(cursor.int64(0))) {
            Map<String, @Nullable Object> known = new LinkedHashMap<>();
            known.put(SEQUENCE, cursor.int64(0));
            known.put("table_name", cursor.text(1));
            known.put("row_id", cursor.text(2));
            tell(known);
          }
        });
  }

  private void index(Consumer<SqlCursor> entry) {
    String select =
        "SELECT \"sequence\", \"table_name\", \"row_id\" FROM \"syncline_operation\""
            + " INDEXED BY \"sqlite_autoindex_syncline_operation_1\""
            + " ORDER BY \"table_name\", \"row_id\"";
    try (SqlStatement statement = session.prepare(select);
        SqlCursor cursor = statement.query()) {
      while (cursor.next()) {
        entry.accept(cursor);
      }
    } catch (StoreException damaged) {
      // What came before has been told.
    }
  }

  private void tell(Map<String, @Nullable Object> operation) {
    if (read.add(operation.get(SEQUENCE))) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("operation", operation);
      line.put("row", row(operation));
      found.accept(line);
    }
  }

  private @Nullable Map<String, @Nullable Object> row(Map<String, @Nullable Object> operation) {
    try {
      RawTable table = new RawTable(session, String.valueOf(operation.get("table_name")));
      return table.exists() ? table.find(String.valueOf(operation.get("row_id"))) : null;
    } catch (StoreException damaged) {
      return null;
    }
  }
}
