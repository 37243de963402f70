package dev.syncline.queue;

import dev.syncline.query.Filter;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.store.Stores;
import dev.syncline.store.TableInstaller;
import dev.syncline.store.TableQueries;
import dev.syncline.store.TableRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tables of nodes with their outbox, in a file. */
final class Nodes implements AutoCloseable {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Map<String, NodeSchema> schemas = new TreeMap<>();
  private final OperationQueue queue;
  private final Store store;

  Nodes(Path file, NodeSchema... tables) {
    List<TableSchema<?>> all = List.of(tables);
    List.of(tables).forEach(it -> schemas.put(it.table(), it));
    queue = new OperationQueue(all);
    store = Stores.open(file);
    write(
        session -> {
          all.forEach(it -> new TableInstaller(file).install(session, it));
          queue.create(session);
        });
  }

  OperationQueue queue() {
    return queue;
  }

  Store store() {
    return store;
  }

  void write(Consumer<SqlSession> work) {
    store.write(
        session -> {
          work.accept(session);
          return session;
        });
  }

  TrackedRows tracked(String table) {
    return new TrackedRows(schemas.get(table), queue, () -> "made here", CLOCK);
  }

  /** Stores a row that the server has. */
  void synced(String table, String id, String... parents) {
    write(session -> rows(table).insert(session, row(table, id, "v1", parents)));
  }

  void insert(String table, String id, String... parents) {
    write(session -> tracked(table).insert(session, row(table, id, null, parents)));
  }

  /** Lets the row refer to these. */
  void move(String table, String id, String... parents) {
    write(
        session -> {
          Row current = rows(table).find(session, id);
          Row next = row(table, id, current.version(), parents);
          tracked(table).replace(session, current, next);
        });
  }

  boolean delete(String table, String id) {
    return store.write(session -> tracked(table).delete(session, id));
  }

  int delete(String table, List<String> ids) {
    return store.write(session -> tracked(table).delete(session, ids));
  }

  /** Deletes copies of the rows as they are here. */
  int deleteItems(String table, String... ids) {
    return store.write(
        session -> {
          List<Row> items = new ArrayList<>();
          for (String id : ids) {
            items.add(rows(table).find(session, id));
          }
          return tracked(table).deleteAll(session, items);
        });
  }

  private Row row(String table, String id, String version, String... parents) {
    NodeSchema schema = schemas.get(table);
    Node node = Node.of(id, parents);
    return Row.of(schema, new Node(id, node.name(), node.parents(), version));
  }

  TableRows rows(String table) {
    return new TableRows(schemas.get(table));
  }

  /** What is here of a table: {@code c → [p, null]}. */
  List<String> list(String table) {
    NodeSchema schema = schemas.get(table);
    return store
        .read(session -> new TableQueries<>(schema).list(session, Filter.all(), schema::read))
        .stream()
        .map(it -> it.id() + " → " + it.parents())
        .sorted()
        .collect(Collectors.toList());
  }

  /** The outbox, in order: {@code DELETE task t}. */
  List<String> outbox() {
    return store.read(new OperationList(queue, null, null)::all).stream()
        .map(it -> it.kind() + " " + it.table() + " " + it.rowId())
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    store.close();
  }
}
