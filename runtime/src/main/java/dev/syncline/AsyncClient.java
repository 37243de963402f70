package dev.syncline;

import dev.syncline.event.OutboxCounts;
import dev.syncline.event.PushResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The calls of a {@link SyncClient} that wait for the disk or the network, made on an executor of
 * the app's: each returns at once, whatever it comes to.
 *
 * <p>A call that fails completes its future with the exception that the {@link SyncClient} would
 * have thrown, which is then the cause of what {@code join} and {@code get} throw; so does an
 * executor that refuses it. Cancelling the future of a push cancels the push. Within a transaction
 * every call fails, since it would not be a part of that; what a conflict handler or listener may
 * not call, it may not call here either.
 */
public final class AsyncClient {

  private final SyncClient client;
  private final AsyncCalls calls;

  AsyncClient(SyncClient client, Executor executor) {
    this.client = client;
    this.calls = new AsyncCalls(client.engine(), executor);
  }

  /** As {@link SyncClient#push()}. */
  public CompletableFuture<PushResult> push() {
    return calls.synchronise(client::push);
  }

  /** As {@link SyncClient#push(SyncedTable, SyncedTable[])}. */
  public CompletableFuture<PushResult> push(SyncedTable<?, ?> table, SyncedTable<?, ?>... more) {
    return calls.synchronise(call -> client.push(call, table, more));
  }

  /** As {@link SyncClient#inTransaction}; the block runs on the executor. */
  public <R> CompletableFuture<R> inTransaction(Supplier<R> block) {
    return calls.run(() -> client.inTransaction(block));
  }

  /** What {@link SyncClient#outbox} lists. */
  public CompletableFuture<List<PendingChange>> outbox() {
    return calls.run(() -> client.outbox().list());
  }

  /** What {@link SyncClient#outbox} counts. */
  public CompletableFuture<OutboxCounts> counts() {
    return calls.run(() -> client.outbox().counts());
  }

  /** What {@link SyncClient#pending} lists. */
  public CompletableFuture<List<PendingChange>> pending() {
    return calls.run(() -> client.pending().list());
  }

  /** What {@link SyncClient#conflicts} lists. */
  public CompletableFuture<List<PendingChange>> conflicts() {
    return calls.run(() -> client.conflicts().list());
  }

  /** What {@link SyncClient#parked} lists. */
  public CompletableFuture<List<PendingChange>> parked() {
    return calls.run(() -> client.parked().list());
  }

  /** As {@link PendingChange#retry}. */
  public CompletableFuture<Boolean> retry(PendingChange change) {
    return calls.run(change::retry);
  }

  /** As {@link PendingChanges#retry}. */
  public CompletableFuture<Integer> retry(PendingChanges changes) {
    return calls.run(changes::retry);
  }

  /** As {@link PendingChange#discard}. */
  public CompletableFuture<Boolean> discard(PendingChange change) {
    return calls.run(change::discard);
  }

  /** As {@link PendingChanges#discard}. */
  public CompletableFuture<Integer> discard(PendingChanges changes) {
    return calls.run(changes::discard);
  }

  /** As {@link SyncClient#signOut()}. */
  public CompletableFuture<SignOut.Result> signOut() {
    return calls.run(client::signOut);
  }

  /** As {@link SyncClient#signOut(SignOut)}. */
  public CompletableFuture<SignOut.Result> signOut(SignOut how) {
    return calls.run(() -> client.signOut(how));
  }

  /** As {@link SyncClient#restore}. */
  public CompletableFuture<Restored> restore(Path rescueFile) {
    return calls.run(() -> client.restore(rescueFile));
  }
}
