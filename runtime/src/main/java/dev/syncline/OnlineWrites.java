package dev.syncline;

import dev.syncline.OnlineResult.Conflicting;
import dev.syncline.OnlineResult.Done;
import dev.syncline.OnlineResult.Missing;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.error.ServerException;
import dev.syncline.json.WholeRow;
import dev.syncline.schema.Columns;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.transport.Answer;
import dev.syncline.transport.RemoteTable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes of a table on the server, one request each; two where the answer has no row. */
final class OnlineWrites<T> {

  private static final String NO_FIELDS = "{}";

  private final TableSchema<T> schema;
  private final Columns columns;
  private final Supplier<RemoteTable> remote;
  private final Supplier<String> newIds;

  OnlineWrites(TableSchema<T> schema, Supplier<RemoteTable> remote, Supplier<String> newIds) {
    this.schema = schema;
    this.columns = schema.columns();
    this.remote = remote;
    this.newIds = newIds;
  }

  OnlineResult<T> insert(T item) {
    Row row = Row.of(schema, item);
    boolean hasId = !row.isNull(columns.id()) && !row.id().isEmpty();
    Row body = writable(hasId ? row : row.with(columns.id(), newIds.get()));
    RemoteTable table = remote.get();
    Answer answer = table.insert(body);
    // The body of such an answer may be what was sent, and not what the server has.
    return answer instanceof Answer.Conflicting && !table.showsWhoseIdItIs()
        ? conflicting(body.id(), table.find(body.id()))
        : result(table, body.id(), answer);
  }

  OnlineResult<T> update(T item) {
    Row row = Row.of(schema, item);
    String version = version(row);
    RemoteTable table = remote.get();
    if (!table.replacesRows()) {
      return result(table, row.id(), table.update(row.id(), writable(row), version));
    }
    ServerRow held = table.find(row.id());
    if (held == null || held.deleted()) {
      return new Missing<>(schema.table(), row.id());
    }
    WholeRow whole = new WholeRow(writable(row), kept(held.row()), unknown(held), false);
    String on = schema.detectsConflicts() ? version : held.version();
    return result(table, row.id(), table.replace(row.id(), whole, on));
  }

  OnlineResult<T> delete(T item) {
    Row row = Row.of(schema, item);
    String version = version(row);
    RemoteTable table = remote.get();
    Answer answer = table.delete(row.id(), version);
    boolean done = answer instanceof Answer.Stored || answer instanceof Answer.Done;
    return done ? new Done<>(item) : result(table, row.id(), answer);
  }

  boolean delete(String id) {
    RemoteTable table = remote.get();
    Answer answer = table.delete(id, null);
    if (answer instanceof Answer.Gone) {
      return false;
    }
    requireDone(answer);
    return true;
  }

  OnlineResult<T> undelete(String id) {
    RemoteTable table = remote.get();
    ServerRow held = table.find(id);
    if (held == null) {
      return new Missing<>(schema.table(), id);
    }
    if (!held.deleted()) {
      return new Done<>(ItemReader.read(schema, held));
    }
    return result(table, id, revive(table, held));
  }

  private Answer revive(RemoteTable table, ServerRow held) {
    if (!table.replacesRows()) {
      return table.undelete(held.id(), held.version());
    }
    WholeRow whole = new WholeRow(writable(held.row()), kept(held.row()), unknown(held), true);
    return table.replace(held.id(), whole, held.version());
  }

  private OnlineResult<T> result(RemoteTable table, String id, Answer answer) {
    if (answer instanceof Answer.Stored stored) {
      return new Done<>(ItemReader.read(schema, stored.row()));
    } else if (answer instanceof Answer.Conflicting met) {
      return conflicting(id, met.row() == null ? table.find(id) : met.row());
    } else if (answer instanceof Answer.Gone) {
      return new Missing<>(schema.table(), id);
    }
    requireDone(answer);
    ServerRow now = table.find(id);
    return now == null
        ? new Missing<>(schema.table(), id)
        : new Done<>(ItemReader.read(schema, now));
  }

  private OnlineResult<T> conflicting(String id, @Nullable ServerRow server) {
    Optional<T> shown =
        server == null || server.deleted()
            ? Optional.empty()
            : Optional.of(ItemReader.read(schema, server));
    return new Conflicting<>(schema.table(), id, shown);
  }

  private void requireDone(Answer answer) {
    if (answer instanceof Answer.Unauthorized it) {
      throw failure(401, it.words());
    } else if (answer instanceof Answer.Unavailable it) {
      throw new ServerException(it.status(), it.retryAfter(), words(it.status(), it.words()));
    } else if (answer instanceof Answer.Refused it) {
      throw failure(it.status(), it.words());
    } else if (answer instanceof Answer.Conflicting it) {
      throw failure(it.status(), "the row is in another version");
    }
  }

  private ServerException failure(int status, String words) {
    return new ServerException(status, null, words(status, words));
  }

  private String words(int status, String words) {
    return String.format("Table %s: the server answered %s: %s", schema.table(), status, words);
  }

  /** What apps write of a row, and its id. */
  private Row writable(Row row) {
    return row.only(i -> columns.get(i).isSynced() || i == columns.id());
  }

  /** What a row that replaces another has to have, too, and apps do not write. */
  private Row kept(Row held) {
    return held.only(
        i ->
            switch (columns.get(i).role()) {
              case SERVER_ONLY, CREATED_AT -> !held.isNull(i);
              case ID, SYNCED, VERSION, UPDATED_AT, LOCAL_ONLY -> false;
            });
  }

  private static String unknown(ServerRow held) {
    return held.unknown() == null ? NO_FIELDS : held.unknown();
  }

  private @Nullable String version(Row row) {
    boolean hasId = !row.isNull(columns.id()) && !row.id().isEmpty();
    if (hasId && (row.version() != null || !schema.detectsConflicts())) {
      return schema.detectsConflicts() ? row.version() : null;
    }
    String id = hasId ? row.id() : null;
    String message =
        String.format(
            "Row %s of table %s has no %s, as an item has that was read. Read it first, or insert"
                + " it.",
            id, schema.table(), hasId ? "version" : "id");
    throw new RowException(Reason.INVALID, schema.table(), id, message);
  }
}
