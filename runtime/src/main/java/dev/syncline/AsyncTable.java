package dev.syncline;

import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.ReconcileResult;
import dev.syncline.query.Aggregate;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Groups;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.RawQuery;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.RowReader;
import dev.syncline.store.ReadableTable;
import dev.syncline.store.WithChildren;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The calls of a table that wait for the disk or the network, made on an executor of the app's:
 * each returns at once, whatever it comes to.
 *
 * <p>A call that fails completes its future with the exception that the table would have thrown,
 * which is then the cause of what {@code join} and {@code get} throw; so does an executor that
 * refuses it. Cancelling the future of a push, pull or reconciliation cancels that. Within a
 * transaction every call fails, since it would not be a part of that; use {@link
 * AsyncClient#inTransaction}.
 *
 * @param <T> the model
 * @param <C> the model's conflict
 */
public final class AsyncTable<T, C extends Conflict<T>> {

  private final SyncedTable<T, C> table;
  private final AsyncCalls calls;

  AsyncTable(SyncedTable<T, C> table, AsyncCalls calls) {
    this.table = table;
    this.calls = calls;
  }

  /** As {@link SyncedTable#find}. */
  public CompletableFuture<Optional<T>> find(String id) {
    return calls.run(() -> table.find(id));
  }

  /** As {@link SyncedTable#list(Query)}. */
  public CompletableFuture<List<T>> list(Query<T> query) {
    return calls.run(() -> table.list(query));
  }

  /** As {@link SyncedTable#list(RawQuery)}. */
  public CompletableFuture<List<T>> list(RawQuery query) {
    return calls.run(() -> table.list(query));
  }

  /** As {@link SyncedTable#first}. */
  public CompletableFuture<Optional<T>> first(Query<T> query) {
    return calls.run(() -> table.first(query));
  }

  /** As {@link SyncedTable#single}. */
  public CompletableFuture<T> single(Query<T> query) {
    return calls.run(() -> table.single(query));
  }

  /** As {@link SyncedTable#exists}. */
  public CompletableFuture<Boolean> exists(Query<T> query) {
    return calls.run(() -> table.exists(query));
  }

  /** As {@link SyncedTable#count}. */
  public CompletableFuture<Long> count(Query<T> query) {
    return calls.run(() -> table.count(query));
  }

  /** As {@link SyncedTable#ids}. */
  public CompletableFuture<List<String>> ids(Query<T> query) {
    return calls.run(() -> table.ids(query));
  }

  /** As {@link SyncedTable#select(Projection, Query)}. */
  public <R> CompletableFuture<List<R>> select(Projection<T, R> projection, Query<T> query) {
    return calls.run(() -> table.select(projection, query));
  }

  /** As {@link SyncedTable#select(Projection, Groups)}. */
  public <R> CompletableFuture<List<R>> select(Projection<T, R> projection, Groups<T> groups) {
    return calls.run(() -> table.select(projection, groups));
  }

  /** As {@link SyncedTable#select(RawQuery, Function)}. */
  public <R> CompletableFuture<List<R>> select(RawQuery query, Function<RowReader, R> make) {
    return calls.run(() -> table.select(query, make));
  }

  /** As {@link SyncedTable#aggregate}. */
  public <V> CompletableFuture<Optional<V>> aggregate(Aggregate<T, V> aggregate, Query<T> query) {
    return calls.run(() -> table.aggregate(aggregate, query));
  }

  /** As {@link SyncedTable#withChildren}. */
  public <D> CompletableFuture<List<WithChildren<T, D>>> withChildren(
      Query<T> query, ReadableTable<D> of, TextColumn<D> reference, Query<D> children) {
    return calls.run(() -> table.withChildren(query, of, reference, children));
  }

  /** As {@link SyncedTable#insert(Object)}. */
  public CompletableFuture<T> insert(T item) {
    return calls.run(() -> table.insert(item));
  }

  /** As {@link SyncedTable#insert(Collection)}. */
  public CompletableFuture<List<T>> insert(Collection<? extends T> items) {
    return calls.run(() -> table.insert(items));
  }

  /** As {@link SyncedTable#update(Object)}. */
  public CompletableFuture<T> update(T item) {
    return calls.run(() -> table.update(item));
  }

  /** As {@link SyncedTable#update(Collection)}. */
  public CompletableFuture<List<T>> update(Collection<? extends T> items) {
    return calls.run(() -> table.update(items));
  }

  /** As {@link SyncedTable#upsert(Object)}. */
  public CompletableFuture<T> upsert(T item) {
    return calls.run(() -> table.upsert(item));
  }

  /** As {@link SyncedTable#upsert(Collection)}. */
  public CompletableFuture<List<T>> upsert(Collection<? extends T> items) {
    return calls.run(() -> table.upsert(items));
  }

  /** As {@link SyncedTable#delete(String)}. */
  public CompletableFuture<Boolean> delete(String id) {
    return calls.run(() -> table.delete(id));
  }

  /** As {@link SyncedTable#delete(Object)}. */
  public CompletableFuture<Boolean> delete(T item) {
    return calls.run(() -> table.delete(item));
  }

  /** As {@link SyncedTable#delete(Collection)}. */
  public CompletableFuture<Integer> delete(Collection<? extends T> items) {
    return calls.run(() -> table.delete(items));
  }

  /** As {@link SyncedTable#update(Query, Assignment, Assignment[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public final CompletableFuture<Integer> update(
      Query<T> query, Assignment<T> first, Assignment<T>... more) {
    return calls.run(() -> table.update(query, first, more));
  }

  /** As {@link SyncedTable#delete(Query)}. */
  public CompletableFuture<Integer> delete(Query<T> query) {
    return calls.run(() -> table.delete(query));
  }

  /** As {@link SyncedTable#purge()}. */
  public CompletableFuture<Integer> purge() {
    return calls.run(() -> table.purge());
  }

  /** As {@link SyncedTable#purge(Purge)}. */
  public CompletableFuture<Integer> purge(Purge how) {
    return calls.run(() -> table.purge(how));
  }

  /** As {@link SyncedTable#purge(Query)}. */
  public CompletableFuture<Integer> purge(Query<T> query) {
    return calls.run(() -> table.purge(query));
  }

  /** As {@link SyncedTable#purge(Query, Purge)}. */
  public CompletableFuture<Integer> purge(Query<T> query, Purge how) {
    return calls.run(() -> table.purge(query, how));
  }

  /** As {@link SyncedTable#push}. */
  public CompletableFuture<PushResult> push() {
    return calls.synchronise(table::push);
  }

  /** As {@link SyncedTable#pull()}. */
  public CompletableFuture<PullResult> pull() {
    return calls.synchronise(table::pull);
  }

  /** As {@link SyncedTable#pull(Filter)}. */
  public CompletableFuture<PullResult> pull(Filter<T> filter) {
    return calls.synchronise(call -> table.pull(call, filter));
  }

  /** As {@link SyncedTable#pull(String, Filter)}. */
  public CompletableFuture<PullResult> pull(String name, Filter<T> filter) {
    return calls.synchronise(call -> table.pull(call, name, filter));
  }

  /** As {@link SyncedTable#reconcile()}. */
  public CompletableFuture<ReconcileResult> reconcile() {
    return calls.synchronise(table::reconcile);
  }

  /** As {@link SyncedTable#reconcile(Filter)}. */
  public CompletableFuture<ReconcileResult> reconcile(Filter<T> filter) {
    return calls.synchronise(call -> table.reconcile(call, filter));
  }

  /** As {@link SyncedTable#state}. */
  public CompletableFuture<RowState> state(String id) {
    return calls.run(() -> table.state(id));
  }

  /** As {@link SyncedTable#change}. */
  public CompletableFuture<Optional<PendingChange>> change(String id) {
    return calls.run(() -> table.change(id));
  }

  /** What {@link SyncedTable#outbox} lists. */
  public CompletableFuture<List<PendingChange>> outbox() {
    return calls.run(() -> table.outbox().list());
  }

  /** What {@link SyncedTable#pending} lists. */
  public CompletableFuture<List<PendingChange>> pending() {
    return calls.run(() -> table.pending().list());
  }

  /** What {@link SyncedTable#parked} lists. */
  public CompletableFuture<List<PendingChange>> parked() {
    return calls.run(() -> table.parked().list());
  }

  /** As {@link SyncedTable#edit}. */
  public CompletableFuture<Boolean> edit(PendingChange change, T item) {
    return calls.run(() -> table.edit(change, item));
  }

  /** As {@link SyncedTable#conflicts}. */
  public CompletableFuture<List<C>> conflicts() {
    return calls.run(table::conflicts);
  }

  /** As {@link SyncedTable#resolve}. */
  public CompletableFuture<Boolean> resolve(Resolution<T> resolution) {
    return calls.run(() -> table.resolve(resolution));
  }
}
