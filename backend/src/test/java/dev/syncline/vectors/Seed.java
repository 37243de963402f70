package dev.syncline.vectors;

import dev.syncline.backend.QueriedTable;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rows that a vector runs on.
 *
 * @param items those that a device has
 * @param deleted those that only a server has, marked as deleted
 */
record Seed<T>(TableSchema<T> schema, List<T> items, List<T> deleted) {

  static final Seed<Movie> MOVIES = new Seed<>(MovieSchema.INSTANCE, Movie.all(), List.of());
  static final Seed<Movie> MOVIES_WITHOUT_R = MOVIES.without(movie -> movie.rating() == Rating.R);
  static final Seed<ZumoMovie> ZUMO_MOVIES =
      new Seed<>(
          ZumoMovieSchema.INSTANCE, Movie.all().stream().map(ZumoMovie::of).toList(), List.of());
  static final Seed<KitchenSink> DATES =
      new Seed<>(KitchenSinkSchema.INSTANCE, KitchenSink.dates(), List.of());
  static final Seed<KitchenSink> COUNTRIES =
      new Seed<>(KitchenSinkSchema.INSTANCE, KitchenSink.countries(), List.of());

  private Seed<T> without(Predicate<T> unwanted) {
    return new Seed<>(
        schema,
        items.stream().filter(unwanted.negate()).toList(),
        items.stream().filter(unwanted).toList());
  }

  static Stream<Seed<?>> all() {
    return Stream.of(MOVIES, MOVIES_WITHOUT_R, ZUMO_MOVIES, DATES, COUNTRIES);
  }

  /** What a device has, in memory. */
  List<Row> rows() {
    return items.stream().map(item -> Row.of(schema, item)).toList();
  }

  /** What a server has. */
  QueriedTable served() {
    QueriedTable table = QueriedTable.of(schema);
    items.forEach(item -> table.insert(Row.of(schema, item)));
    deleted.forEach(item -> table.insert(asDeleted(Row.of(schema, item))));
    return table;
  }

  private static Map<String, Object> asDeleted(Row row) {
    Map<String, Object> values = new HashMap<>(Map.of("deleted", 1L));
    for (int i = 0; i < row.columns().size(); i++) {
      values.put(row.columns().get(i).name(), row.get(i));
    }
    return values;
  }

  @Override
  public String toString() {
    return schema.table();
  }
}
