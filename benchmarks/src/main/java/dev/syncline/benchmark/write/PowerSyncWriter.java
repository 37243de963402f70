package dev.syncline.benchmark.write;

import co.touchlab.kermit.Logger;
import com.powersync.DatabaseDriverFactory;
import com.powersync.PowerSyncDatabase;
import com.powersync.PowerSyncDatabaseFactoryKt;
import com.powersync.PowerSyncException;
import com.powersync.db.internal.ConnectionContext;
import com.powersync.db.schema.Column;
import com.powersync.db.schema.ColumnType;
import com.powersync.db.schema.Schema;
import com.powersync.db.schema.Table;
import com.powersync.db.schema.TableOptions;
import dev.syncline.benchmark.Todo;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineScopeKt;
import org.jspecify.annotations.Nullable;

/**
 * PowerSync's Kotlin SDK, called as Java calls it: each change waits for its coroutine. It keeps
 * rows and log as JSON in tables of its own, in a file of its own.
 */
final class PowerSyncWriter implements Writer {

  private static final String INSERT =
      """
      INSERT INTO todo
        (id, text, complete, minutes, progress, remindAt, dueOn, priority)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String UPDATE =
      """
      UPDATE todo SET text = ?2, complete = ?3, minutes = ?4, progress = ?5, remindAt = ?6,
        dueOn = ?7, priority = ?8
      WHERE id = ?1""";

  private final PowerSyncDatabase database;

  /** Makes a database that holds these items, as if they had been pulled. */
  PowerSyncWriter(Path file, List<Todo> items) {
    Logger.Companion.setLogWriters();
    database =
        PowerSyncDatabaseFactoryKt.PowerSyncDatabase(
            new DatabaseDriverFactory(),
            new Schema(todo()),
            file.toString(),
            CoroutineScopeKt.CoroutineScope(EmptyCoroutineContext.INSTANCE),
            Logger.Companion,
            null);
    inTransaction(
        connection -> {
          for (Todo item : items) {
            insert(connection, item.requireId(), item);
          }
          connection.execute("DELETE FROM ps_crud", List.of());
        });
  }

  private static Table todo() {
    List<Column> columns =
        List.of(
            text("text"),
            new Column("complete", ColumnType.INTEGER),
            new Column("minutes", ColumnType.INTEGER),
            new Column("progress", ColumnType.REAL),
            text("remindAt"),
            text("dueOn"),
            text("priority"),
            text("version"));
    return new Table("todo", columns, List.of(), new TableOptions(), null);
  }

  private static Column text(String name) {
    return new Column(name, ColumnType.TEXT);
  }

  @Override
  public void insert(Todo item) {
    execute(INSERT, values(UUID.randomUUID().toString(), item));
  }

  @Override
  public void insertAll(List<Todo> items) {
    inTransaction(
        connection -> {
          for (Todo item : items) {
            insert(connection, UUID.randomUUID().toString(), item);
          }
        });
  }

  private static void insert(ConnectionContext connection, String id, Todo item)
      throws PowerSyncException {
    connection.execute(INSERT, values(id, item));
  }

  @Override
  public void update(Todo item) {
    execute(UPDATE, values(item.requireId(), item));
  }

  @Override
  public void delete(String id) {
    execute("DELETE FROM todo WHERE id = ?", List.of(id));
  }

  private static List<Object> values(String id, Todo item) {
    return List.of(
        id,
        item.text(),
        item.complete() ? 1L : 0L,
        item.minutes(),
        item.progress(),
        InstantText.format(item.remindAt()),
        DateText.format(item.dueOn()),
        item.priority().name());
  }

  private void execute(String sql, List<Object> values) {
    await(coroutine -> database.execute(sql, values, coroutine));
  }

  private interface Work {
    void run(ConnectionContext connection) throws PowerSyncException;
  }

  private void inTransaction(Work work) {
    await(
        coroutine ->
            database.writeTransaction(
                transaction -> {
                  work.run(transaction);
                  return Unit.INSTANCE;
                },
                coroutine));
  }

  private interface Call {
    @Nullable Object run(Continuation<? super Object> coroutine) throws PowerSyncException;
  }

  private static void await(Call call) {
    try {
      BuildersKt.<Object>runBlocking(
          EmptyCoroutineContext.INSTANCE, (scope, coroutine) -> run(call, coroutine));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object run(Call call, Continuation<? super Object> coroutine) {
    try {
      return call.run(coroutine);
    } catch (PowerSyncException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    await(database::close);
  }
}
