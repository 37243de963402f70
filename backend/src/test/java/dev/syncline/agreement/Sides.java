package dev.syncline.agreement;

import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.query.Dialect;
import dev.syncline.query.Filter;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.Order;
import dev.syncline.query.Query;
import dev.syncline.query.RowOrder;
import dev.syncline.query.WirePredicate;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.Row;
import dev.syncline.store.Dao;
import dev.syncline.store.Durability;
import dev.syncline.store.Store;
import dev.syncline.store.TableInstaller;
import dev.syncline.store.TableQueries;
import dev.syncline.store.TableRows;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The same rows in memory, in a database file of a device, and in a backend. */
final class Sides implements AutoCloseable {

  private static final String END_OF_IS_NULL = " eq null)";

  private final RandomTable table;
  private final Store store;
  private final Dao<AnyItem> device;
  private final QueriedTable backend;

  Sides(Path file, RandomTable table) {
    this.table = table;
    this.store = Store.open(file, new JdbcDriver(), Durability.NORMAL);
    this.device = new Dao<>(store, table.schema()) {};
    this.backend = QueriedTable.of(table.schema());
    fill();
  }

  private void fill() {
    TableRows rows = new TableRows(table.schema());
    store.write(
        session -> {
          new TableInstaller(store.file()).install(session, table.schema());
          return table.rows().stream().filter(row -> rows.insert(session, row)).count();
        });
    table.rows().forEach(backend::insert);
  }

  List<String> inMemory(WirePredicate<AnyItem> filter) {
    return table.rows().stream()
        .filter(row -> Evaluation.holds(filter.condition(), row))
        .map(Row::id)
        .sorted()
        .collect(Collectors.toList());
  }

  List<String> inMemory(List<Order<AnyItem>> orders) {
    return table.rows().stream()
        .sorted(RowOrder.by(orders))
        .map(Row::id)
        .collect(Collectors.toList());
  }

  List<String> onDevice(WirePredicate<AnyItem> filter) {
    return device.ids(Filter.where(filter)).stream().sorted().collect(Collectors.toList());
  }

  List<String> onDevice(List<Order<AnyItem>> orders) {
    Query<AnyItem> query = Filter.all();
    for (Order<AnyItem> order : orders) {
      query = query.orderBy(order);
    }
    return device.ids(query);
  }

  List<Row> rowsOfDevice() {
    return store.read(
        session ->
            new TableQueries<>(table.schema())
                .list(session, Filter.all(), row -> Row.copyOf(row, table.schema().columns())));
  }

  /** The row of the device with this id, or null. */
  Row find(String id) {
    return store.read(session -> new TableRows(table.schema()).find(session, id));
  }

  boolean delete(String id) {
    return device.delete(id);
  }

  /** The rows that a {@code $filter} chooses. */
  List<String> onBackend(String filter, Dialect dialect) {
    return backend.ids(filter, dialect).stream().sorted().collect(Collectors.toList());
  }

  /** The rows as an {@code $orderby} puts them. */
  List<String> ordered(String orders, Dialect dialect) {
    return backend.ordered(orders, dialect);
  }

  /** Clients order pulls by columns of their own; here is how they would say any other order. */
  static String said(List<Order<AnyItem>> orders, ODataDialect dialect) {
    return orders.stream().map(it -> said(it, dialect)).collect(Collectors.joining(","));
  }

  private static String said(Order<AnyItem> order, ODataDialect dialect) {
    String said =
        ODataRenderer.render("any", new WirePredicate<>(new IsNull(order.term())), dialect);
    String term = said.substring(1, said.length() - END_OF_IS_NULL.length());
    return term + (order.descending() ? " desc" : "");
  }

  @Override
  public void close() {
    store.close();
    backend.close();
  }
}
