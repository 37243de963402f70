package dev.syncline;

import dev.syncline.StoreOpening.Opened;
import dev.syncline.error.SchemaException;
import dev.syncline.error.StoreException;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.Restoring;
import dev.syncline.queue.Waiting;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Store;
import dev.syncline.store.StoreLock;
import dev.syncline.sync.Call;
import dev.syncline.sync.LocalTable;
import dev.syncline.sync.SyncEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a device: their rows in one SQLite file, what was changed in its outbox, and the
 * server that they are kept in step with. An app has one for each file, for as long as it runs.
 *
 * <p><b>Threads.</b> Safe for any number of them. Reading and writing waits for no network, ever.
 *
 * <p><b>Crash.</b> What a call returned from is in the file; what had not been pushed goes out with
 * the next push after a restart.
 */
public final class SyncClient implements AutoCloseable {

  private final Store store;
  private final StoreLock lock;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables;
  private final SyncEngine engine;
  private final Waiting waiting;
  private final ChangeReader changes;
  private final ChangeActions actions;

  SyncClient(
      Opened opened,
      OperationQueue queue,
      Map<String, LocalTable> tables,
      SyncEngine engine,
      Waiting waiting) {
    this.store = opened.store();
    this.lock = opened.lock();
    this.queue = queue;
    this.tables = tables;
    this.engine = engine;
    this.waiting = waiting;
    this.changes = new ChangeReader(this, queue, tables, waiting);
    this.actions = new ChangeActions(store, queue, tables);
  }

  /** Begins to build a client. */
  public static SyncClientBuilder builder() {
    return new SyncClientBuilder();
  }

  /**
   * Takes what was changed here to the server, on the calling thread. Returns when all is sent, or
   * the network or the server does not let it: the result says which, and nothing is lost.
   *
   * @throws StoreException if the database cannot be read or written
   * @throws IllegalStateException if a conflict handler or listener calls it, or a transaction is
   *     open
   */
  public PushResult push() {
    return push(engine.call());
  }

  PushResult push(Call call) {
    return engine.push(call);
  }

  /**
   * Takes what was changed in these tables to the server, and in those that they refer to, whose
   * rows have to be there first. The result counts those tables alone.
   *
   * <pre>{@code
   * client.push(todos, lists);
   * }</pre>
   *
   * @throws IllegalArgumentException if a table is of another client
   * @see #push()
   */
  public PushResult push(SyncedTable<?, ?> table, SyncedTable<?, ?>... more) {
    return push(engine.call(), table, more);
  }

  PushResult push(Call call, SyncedTable<?, ?> table, SyncedTable<?, ?>... more) {
    List<String> names = new ArrayList<>();
    names.add(table.nameIn(this));
    for (SyncedTable<?, ?> other : more) {
      names.add(other.nameIn(this));
    }
    return engine.push(call, names);
  }

  /**
   * The same calls, made on an executor: each gives a future at once. The client's own threads are
   * for requests alone, so the app says where.
   */
  public AsyncClient async(Executor executor) {
    return new AsyncClient(this, executor);
  }

  /**
   * Lets every push and pull at work end soon, from whatever thread, and returns at once. They
   * return {@link SyncStatus#CANCELLED}; a request that was on its way is abandoned, and repeated
   * by the next push. A handler or listener that they came to is interrupted, and what it decides
   * all the same is not applied: the conflict is kept. One that ignores the interrupt is waited for
   * by its push or pull. Interrupting the thread that pushes or pulls does the same to that alone.
   */
  public void cancel() {
    engine.cancel();
  }

  /**
   * Runs the block in one transaction over all tables: all of its writes or, if it throws, none. On
   * the server the rows arrive one by one, so that other devices may see a part of them for a
   * while.
   */
  public <R> R inTransaction(Supplier<R> block) {
    return store.write(session -> block.get());
  }

  /** Everything that was written here and not yet acknowledged by the server. */
  public Outbox outbox() {
    return outbox(null);
  }

  /** What goes out with the next push, or with a later one. */
  public PendingChanges pending() {
    return outbox().pending();
  }

  /**
   * What met another writer's change, and waits for the app to decide. To resolve them, ask their
   * tables, which know their types: {@link SyncedTable#conflicts()}.
   */
  public PendingChanges conflicts() {
    return outbox().conflicts();
  }

  /** What the server refused, and waits for the app to retry, edit or discard it. */
  public PendingChanges parked() {
    return outbox().parked();
  }

  /**
   * Signs the user out and closes the client, unless something was not pushed. The file stays the
   * user's own.
   *
   * @see #signOut(SignOut)
   */
  public SignOut.Result signOut() {
    return signOut(new SignOut(false, false));
  }

  /**
   * Signs the user out as it says, and closes the client as {@link #close} does. A crash leaves
   * everything as it was or all of it done: a wipe that was begun is finished by the next client of
   * the file.
   *
   * @throws StoreException if the file was to be deleted and the system does not let go of it; the
   *     next client tries again
   * @throws IllegalStateException within a transaction
   */
  public SignOut.Result signOut(SignOut how) {
    return new SigningOut(store, queue, engine, lock).run(how);
  }

  /**
   * Takes the changes of a rescue file ({@link dev.syncline.error.DamagedException#rescueFile})
   * into this store, in one transaction: rows and changes are as they were, and the next push
   * merges them with what the server has by now.
   *
   * @throws StoreException if the file cannot be read, or is no rescue file
   * @throws dev.syncline.error.AccountException if it is of another user
   */
  public Restored restore(Path rescueFile) {
    List<String> left = new ArrayList<>();
    int changes = new Restoring(store, queue, tables.keySet()).restore(rescueFile, left);
    return new Restored(changes, left);
  }

  /** The rows of this device, for generated DAOs. */
  public Store store() {
    return store;
  }

  /**
   * Closes the file, from whatever thread. Waits for the write and the reads at work, and for one
   * row of each open stream, but for nothing else: once it returns, nobody uses the file. Closing
   * twice does nothing.
   *
   * <p>The pushes and pulls at work end with {@link SyncStatus#CANCELLED}, those too that wait for
   * another one's end, and those of a handler or listener that closes the client itself. A push
   * tells what the outbox held as the file was closed. Nothing is lost: a request that was on its
   * way is abandoned, stays in the file as unanswered, and is repeated by the next client of the
   * file before anything else is sent for its row. A handler or listener at work is interrupted;
   * what it decides all the same is not applied, and its conflict is kept.
   *
   * <p>Who reads, writes, pushes or pulls from then on gets a {@link StoreException}.
   *
   * @throws IllegalStateException within a transaction, and in what an app makes of a row as it is
   *     read
   */
  @Override
  public void close() {
    store.close(engine::end);
    engine.close();
    lock.release(!store.isDamaged());
  }

  OperationQueue queue() {
    return queue;
  }

  SyncEngine engine() {
    return engine;
  }

  /** The outbox of a table, or of all. */
  Outbox outbox(@Nullable String table) {
    return new Outbox(this, new OperationList(queue, table, null));
  }

  ChangeReader changes() {
    return changes;
  }

  ChangeActions actions() {
    return actions;
  }

  Waiting waiting() {
    return waiting;
  }

  LocalTable local(TableSchema<?> schema) {
    LocalTable local = tables.get(schema.table());
    if (local == null) {
      String name = schema.getClass().getSimpleName();
      throw new SchemaException(
          String.format(
              "The client was built without the table %s. Add .table(%s.INSTANCE) to its builder.",
              schema.table(), name));
    }
    return local;
  }
}
