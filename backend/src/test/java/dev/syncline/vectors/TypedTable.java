package dev.syncline.vectors;

import static dev.syncline.query.ODataRenderer.render;

import dev.syncline.SyncClient;
import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.query.SqlText;
import dev.syncline.backend.query.SqlTranslation;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.Query;
import dev.syncline.query.RowOrder;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.Row;
import dev.syncline.store.Dao;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a seed at a server, on a device and in memory, and what is asked of them. */
final class TypedTable<T> implements AutoCloseable {

  private final Words<T> words;
  private final QueriedTable served;
  private final SyncClient client;
  private final Dao<T> device;
  private final List<Row> memory;

  TypedTable(Seed<T> seed, Words<T> words, Function<SyncClient, Dao<T>> dao, Path file) {
    this.words = words;
    this.served = seed.served();
    this.client =
        SyncClient.builder()
            .endpoint(URI.create("https://contoso.example"))
            .database(file)
            .table(seed.schema())
            .build();
    this.device = dao.apply(client);
    this.memory = seed.rows();
    seed.items().forEach(device::insert);
  }

  Words<T> words() {
    return words;
  }

  /** The vector's condition in the typed language, as its dialect says that. */
  String rendered(Vector vector) {
    return render("vectors", words.filter(vector).condition(), dialect(vector));
  }

  private static ODataDialect dialect(Vector vector) {
    return vector.dialect() == Dialect.ZUMO2 ? ODataDialect.zumo() : ODataDialect.datasync();
  }

  /** What the backend makes of a vector's filter. */
  SqlText translated(Vector vector) {
    Map<String, String> parameters = Map.of("$filter", vector.option("filter"));
    return SqlTranslation.condition(
        QueryOptions.parse(parameters, vector.dialect(), served.table(), vector.limits()).filter());
  }

  QueriedTable.Listing served(Vector vector) {
    return served.list(vector.query(), vector.dialect(), vector.limits());
  }

  List<String> onDevice(Vector page) {
    return device.ids(words.query(page).offset(page.skip()).limit(page.size()));
  }

  long countOnDevice(Vector vector) {
    return device.count(words.filter(vector));
  }

  List<String> inMemory(Vector page) {
    Query<T> query = words.query(page);
    return memory.stream()
        .filter(row -> query.condition() == null || holds(query, row))
        .sorted(RowOrder.by(query.orders()))
        .skip(page.skip())
        .limit(page.size())
        .map(Row::id)
        .toList();
  }

  private static boolean holds(Query<?> query, Row row) {
    return Evaluation.holds(query.condition().condition(), row);
  }

  @Override
  public void close() {
    client.close();
    served.close();
  }
}
