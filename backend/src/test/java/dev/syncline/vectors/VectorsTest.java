package dev.syncline.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.QueryException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the servers of both protocols answer, from their own tests; see vectors/README.md. */
final class VectorsTest {

  private static final IdentityHashMap<Seed<?>, QueriedTable> TABLES = new IdentityHashMap<>();

  @BeforeAll
  static void fill() {
    Seed.all().forEach(seed -> TABLES.put(seed, seed.served()));
  }

  @AfterAll
  static void close() {
    TABLES.values().forEach(QueriedTable::close);
  }

  private static QueriedTable.Listing answer(Vector vector, String query) {
    return TABLES.get(vector.seed()).list(query, vector.dialect(), vector.limits());
  }

  static Stream<Vector> queries() {
    return Vector.of("query");
  }

  static Stream<Vector> pagings() {
    return Vector.of("paging");
  }

  static Stream<Vector> errors() {
    return Vector.of("error");
  }

  @Test
  void noneIsLeftOut() {
    assertThat(queries()).hasSize(195);
    assertThat(pagings()).hasSize(3);
    assertThat(errors()).hasSize(5);
    assertThat(Vector.all()).hasSize(195 + 3 + 5);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isAnsweredAsThere(Vector vector) {
    QueriedTable.Listing answer = answer(vector, vector.query());
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
      QueriedTable.Listing page = answer(vector, query);
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
    assertThatThrownBy(() -> answer(vector, vector.query())).isInstanceOf(QueryException.class);
  }
}
