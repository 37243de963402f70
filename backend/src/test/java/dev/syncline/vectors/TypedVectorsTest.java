package dev.syncline.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.backend.QueriedTable.Listing;
import dev.syncline.backend.query.SqlText;
import dev.syncline.store.Dao;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each vector in the typed language: its condition becomes a filter that the backend takes for the
 * vector's own, and finds the same rows on a device and in memory, in the same order.
 */
final class TypedVectorsTest {

  private static final IdentityHashMap<Seed<?>, TypedTable<?>> TABLES = new IdentityHashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void fill() {
    put(Seed.MOVIES, MovieWords.ALL, MovieDao::of);
    put(Seed.MOVIES_WITHOUT_R, MovieWords.ALL, MovieDao::of);
    put(Seed.ZUMO_MOVIES, ZumoMovieWords.ALL, ZumoMovieDao::of);
    put(Seed.DATES, KitchenSinkWords.ALL, KitchenSinkDao::of);
    put(Seed.COUNTRIES, KitchenSinkWords.ALL, KitchenSinkDao::of);
  }

  private static <T> void put(Seed<T> seed, Words<T> words, Function<SyncClient, Dao<T>> dao) {
    Path file = folder.resolve(TABLES.size() + ".db");
    TABLES.put(seed, new TypedTable<>(seed, words, dao, file));
  }

  @AfterAll
  static void close() {
    TABLES.values().forEach(TypedTable::close);
  }

  private static TypedTable<?> table(Vector vector) {
    return TABLES.get(vector.seed());
  }

  private static boolean isListed(Vector vector) {
    return Unwritten.VECTORS.containsKey(vector.toString());
  }

  static Stream<Vector> written() {
    return Vector.all().filter(vector -> !isListed(vector));
  }

  static Stream<Vector> filters() {
    return written().filter(vector -> !vector.option("filter").isEmpty());
  }

  static Stream<Vector> counted() {
    return written().filter(vector -> vector.says().get("count") != null);
  }

  @Test
  void eachIsWrittenOrListedWithAReason() {
    assertThat(written()).allMatch(vector -> table(vector).words().say(vector));
    assertThat(Vector.all().filter(TypedVectorsTest::isListed))
        .hasSameSizeAs(Unwritten.VECTORS.keySet());
  }

  @Test
  void nothingIsWrittenThatNoVectorSays() {
    for (TypedTable<?> table : TABLES.values()) {
      assertThat(Vector.all().map(vector -> vector.option("filter")))
          .containsAll(table.words().filters());
      assertThat(Vector.all().map(vector -> vector.option("orderby")))
          .containsAll(table.words().orders());
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theBackendReadsBothAlike(Vector vector) {
    SqlText typed = table(vector).translated(saidInTypes(vector));
    SqlText original = table(vector).translated(vector);
    assertThat(typed.text()).isEqualTo(original.text());
    assertThat(typed.parameters())
        .usingElementComparator(TypedVectorsTest::compare)
        .as("A list has no order")
        .containsExactlyInAnyOrderElementsOf(original.parameters());
  }

  /** The typed language says 2.0 where it compares with numbers that may have a fraction. */
  private static int compare(Object one, Object other) {
    return one instanceof Number && other instanceof Number
        ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()))
        : one.toString().compareTo(other.toString());
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theBackendAnswersBothAlike(Vector vector) {
    Vector typed = saidInTypes(vector);
    Listing answer = table(vector).served(typed);
    Listing original = table(vector).served(vector);
    assertThat(answer.ids()).isEqualTo(original.ids());
    assertThat(answer.count()).isEqualTo(original.count());
    assertThat(answer.next() == null).isEqualTo(original.next() == null);
  }

  /** The vector with the filter that its condition in the typed language becomes. */
  private static Vector saidInTypes(Vector vector) {
    String filter = vector.option("filter");
    return vector.asking(vector.query().replace(filter, table(vector).rendered(vector)));
  }

  @ParameterizedTest
  @MethodSource("written")
  void aDeviceReadsTheSamePages(Vector vector) {
    TypedTable<?> table = table(vector);
    for (String query = vector.query(); query != null; ) {
      Vector page = vector.asking(query);
      Listing listing = table.served(page);
      assertThat(table.onDevice(page)).isEqualTo(listing.ids());
      assertThat(table.inMemory(page)).isEqualTo(listing.ids());
      query = listing.next();
    }
  }

  @ParameterizedTest
  @MethodSource("counted")
  void aDeviceCountsTheSame(Vector vector) {
    assertThat(table(vector).countOnDevice(vector)).isEqualTo(vector.says().get("count"));
  }
}
