package dev.syncline.backend.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.Json;
import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.TestSchema;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the servers of both protocols answer, from their own tests; see vectors/README.md. */
final class VectorsTest {

  private static final Page.Limits LIMITS = new Page.Limits(100, 128_000);
  private static final Page.Limits SMALL_PAGES = new Page.Limits(25, 128_000);

  private static final TestSchema FILMS = films(ColumnType.LOCAL_DATE);
  private static final TestSchema FILMS_OF_ZUMO2 = films(ColumnType.INSTANT);
  private static final TestSchema KITCHEN_SINK =
      TestSchema.of(
          "kitchensink",
          Column.id(),
          Column.of("dateOnlyValue", ColumnType.LOCAL_DATE),
          Column.of("timeOnlyValue", ColumnType.LOCAL_TIME));

  private static final Map<String, QueriedTable> TABLES = new HashMap<>();

  enum Rating {
    Unrated,
    G,
    PG,
    PG13,
    NC17,
    R
  }

  private static TestSchema films(ColumnType releaseDate) {
    return TestSchema.of(
        "movies",
        Column.id(),
        Column.required("bestPictureWinner", ColumnType.BOOLEAN),
        Column.required("duration", ColumnType.INT32),
        Column.requiredEnumeration("rating", Rating.class),
        Column.required("releaseDate", releaseDate),
        Column.required("title", ColumnType.TEXT),
        Column.required("year", ColumnType.INT32));
  }

  @BeforeAll
  static void fill() {
    TABLES.put("movies", fill(FILMS, "", false));
    TABLES.put("pagedmovies", fill(FILMS, "", false));
    TABLES.put("softmovies", fill(FILMS, "", true));
    TABLES.put("zumo2", fill(FILMS_OF_ZUMO2, "T00:00:00", false));
    TABLES.put("kitchensink-dates", dates());
    TABLES.put("kitchensink-countries", countries());
  }

  @AfterAll
  static void close() {
    TABLES.values().forEach(QueriedTable::close);
  }

  private static QueriedTable fill(TestSchema schema, String midnight, boolean deletingR) {
    QueriedTable table = QueriedTable.of(schema);
    for (Map<String, Object> film : list("movies.json", "movies")) {
      Map<String, Object> row = new HashMap<>(film);
      row.put("releaseDate", film.get("releaseDate") + midnight);
      row.put("bestPictureWinner", film.get("bestPictureWinner").equals(true) ? 1L : 0L);
      row.put("deleted", deletingR && film.get("rating").equals("R") ? 1L : 0L);
      table.insert(row);
    }
    return table;
  }

  private static QueriedTable dates() {
    QueriedTable table = QueriedTable.of(KITCHEN_SINK);
    for (int i = 0; i < 365; i++) {
      LocalDate date = LocalDate.of(2022, 1, 1).plusDays(i);
      String time =
          String.format(Locale.ROOT, "%02d:%02d:00", date.getMonthValue(), date.getDayOfMonth());
      String id = String.format(Locale.ROOT, "id-%03d", i);
      table.insert(Map.of("id", id, "dateOnlyValue", date.toString(), "timeOnlyValue", time));
    }
    return table;
  }

  private static QueriedTable countries() {
    QueriedTable table = QueriedTable.of(KITCHEN_SINK);
    for (String country : Locale.getISOCountries()) {
      table.insert(Map.of("id", country));
    }
    return table;
  }

  /** A query and its answer. */
  record Vector(Dialect dialect, Map<String, Object> says) {

    String query() {
      return (String) says.get("query");
    }

    QueriedTable table() {
      String seed = (String) says.getOrDefault("seed", "");
      String table = seed.startsWith("kitchensink") ? seed : (String) says.get("table");
      return TABLES.get(dialect == Dialect.ZUMO2 ? "zumo2" : table);
    }

    QueriedTable.Listing answer(String query) {
      boolean paged = "pagedmovies".equals(says.get("table"));
      return table().list(query, dialect, paged ? SMALL_PAGES : LIMITS);
    }

    @Override
    public String toString() {
      return dialect + " " + says.get("table") + "?" + query();
    }
  }

  static Stream<Vector> queries() {
    return vectors("query");
  }

  static Stream<Vector> pagings() {
    return vectors("paging");
  }

  static Stream<Vector> errors() {
    return vectors("error");
  }

  private static Stream<Vector> vectors(String kind) {
    return Stream.concat(
            list("query-vectors-v3.json", "vectors").stream()
                .map(says -> new Vector(Dialect.DATASYNC, says)),
            list("query-vectors-zumo2.json", "vectors").stream()
                .map(says -> new Vector(Dialect.ZUMO2, says)))
        .filter(vector -> vector.says().get("kind").equals(kind));
  }

  @Test
  void noneIsLeftOut() {
    assertThat(queries()).hasSize(195);
    assertThat(pagings()).hasSize(3);
    assertThat(errors()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isAnsweredAsThere(Vector vector) {
    QueriedTable.Listing answer = vector.answer(vector.query());
    List<?> first = (List<?>) vector.says().get("firstIds");
    assertThat(answer.ids()).hasSize(((Long) vector.says().get("items")).intValue());
    assertThat(answer.ids().subList(0, first.size())).isEqualTo(first);
    assertThat(answer.count()).isEqualTo(vector.says().get("count"));
    if (vector.dialect() == Dialect.DATASYNC) {
      assertThat(answer.next()).isEqualTo(vector.says().get("nextLinkQuery"));
    }
  }

  @ParameterizedTest
  @MethodSource("pagings")
  void isPagedAsThere(Vector vector) {
    List<String> ids = new ArrayList<>();
    long pages = 0;
    for (String query = vector.query(); query != null; pages++) {
      QueriedTable.Listing page = vector.answer(query);
      ids.addAll(page.ids());
      query = page.next();
    }
    assertThat(ids)
        .hasSize(((Long) vector.says().get("totalItems")).intValue())
        .doesNotHaveDuplicates();
    assertThat(pages).isEqualTo(vector.says().get("pages"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void isRefusedAsThere(Vector vector) {
    assertThatThrownBy(() -> vector.answer(vector.query())).isInstanceOf(QueryException.class);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(String file, String name) {
    try (InputStream in = VectorsTest.class.getResourceAsStream("/vectors/" + file)) {
      String text = new String(in.readAllBytes(), UTF_8);
      return (List<Map<String, Object>>) ((Map<String, Object>) Json.parse(text)).get(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
