package dev.syncline.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.error.AccountException;
import dev.syncline.error.StoreException;
import dev.syncline.json.JsonLine;
import dev.syncline.store.Account;
import dev.syncline.store.RawTable;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the changes of a rescue file into a store, all in one transaction: the rows as they were,
 * and their operations on the bases they had, behind those that wait already. So the next push
 * merges them with what the server has by now, and repeats what was not answered.
 */
public final class Restoring {

  private final Store store;
  private final OperationQueue queue;
  private final Set<String> tables;

  /**
   * A restoring.
   *
   * @param tables those that the client has
   */
  public Restoring(Store store, OperationQueue queue, Set<String> tables) {
    this.store = store;
    this.queue = queue;
    this.tables = tables;
  }

  /**
   * Restores a file, and tells the lines that could not be, each with the reason.
   *
   * @return how many were restored, by the lines that were not
   * @throws StoreException if it cannot be read or is no rescue file; nothing was restored
   * @throws AccountException if it is of another user
   */
  public int restore(Path rescue, List<String> left) {
    try (BufferedReader lines = Files.newBufferedReader(rescue, UTF_8)) {
      requireHead(rescue, lines.readLine());
      return store.write(session -> restore(session, rescue, lines, left));
    } catch (IOException e) {
      throw unreadable(rescue, e);
    }
  }

  private int restore(SqlSession session, Path rescue, BufferedReader lines, List<String> left) {
    int restored = 0;
    try {
      for (String line; (line = lines.readLine()) != null; ) {
        String problem = restore(session, line);
        if (problem == null) {
          restored++;
        } else {
          left.add(problem);
        }
      }
      return restored;
    } catch (IOException e) {
      throw unreadable(rescue, e);
    }
  }

  private void requireHead(Path rescue, @Nullable String line) throws IOException {
    Map<String, @Nullable Object> head = JsonLine.read(line == null ? "" : line);
    if (!Rescue.FORMAT.equals(head.get("format"))) {
      throw new IOException("it does not begin as one");
    }
    String owner = (String) head.get("user");
    String user = store.read(Account::owner);
    if (owner != null && !owner.equals(user)) {
      String message =
          String.format(
              "The rescue file %s is of user %s, and the database is of %s. Open one of that user.",
              rescue, owner, user == null ? "nobody" : "user " + user);
      throw new AccountException(store.file(), owner, user, message);
    }
  }

  /** Restores a change, or says why not. */
  private @Nullable String restore(SqlSession session, String line) throws IOException {
    Map<String, @Nullable Object> change = JsonLine.read(line);
    Map<String, @Nullable Object> operation = object(change.get("operation"));
    String table = String.valueOf(operation.get("table_name"));
    String rowId = String.valueOf(operation.get("row_id"));
    String problem = problem(session, table, rowId, operation, change.get("row"));
    if (problem == null) {
      problem = attempt(table, rowId, operation, object(change.get("row")));
    }
    return problem == null ? null : String.format("Row %s of table %s: %s", rowId, table, problem);
  }

  private @Nullable String problem(
      SqlSession session,
      String table,
      String rowId,
      Map<String, @Nullable Object> operation,
      @Nullable Object row) {
    if (!tables.contains(table)) {
      return "the client was built without the table";
    }
    if (operation.get("kind") == null) {
      return "only its row could be read: " + (row == null ? "deleted" : "see the file");
    }
    if (row == null && !operation.get("kind").equals("DELETE")) {
      return "the row could not be read";
    }
    return queue.find(session, table, rowId) == null ? null : "it has another change by now";
  }

  private @Nullable String attempt(
      String table,
      String rowId,
      Map<String, @Nullable Object> operation,
      Map<String, @Nullable Object> row) {
    try {
      return store.write(
          session -> {
            putRow(session, table, rowId, row);
            new UnknownFields(table).doubt(session);
            putOperation(session, operation);
            Operation restored = queue.find(session, table, rowId);
            if (restored != null) {
              queue.save(session, restored);
            }
            return null;
          });
    } catch (RuntimeException e) {
      return "it does not fit: " + e.getClass().getSimpleName();
    }
  }

  private static void putRow(
      SqlSession session, String table, String rowId, Map<String, @Nullable Object> row) {
    RawTable rows = new RawTable(session, table);
    if (row.isEmpty()) {
      rows.delete(rowId);
    } else {
      rows.put(row, "id");
    }
  }

  private void putOperation(SqlSession session, Map<String, @Nullable Object> operation) {
    Map<String, @Nullable Object> last = new LinkedHashMap<>(operation);
    last.put("sequence", queue.nextSequence());
    last.put("outbox_length", OutboxLength.of(session) + 1);
    new RawTable(session, "syncline_operation").put(last, "sequence");
  }

  @SuppressWarnings("unchecked") // JsonLine has no other maps
  private static Map<String, @Nullable Object> object(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
  }

  private static StoreException unreadable(Path rescue, IOException e) {
    return new StoreException(
        rescue, "The file " + rescue + " is no rescue file that can be read: " + e.getMessage(), e);
  }
}
