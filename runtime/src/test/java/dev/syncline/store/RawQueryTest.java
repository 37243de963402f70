package dev.syncline.store;

import static dev.syncline.query.Filter.all;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.error.StoreException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Filter;
import dev.syncline.query.RawQuery;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RawQueryTest extends TodoDatabase {

  record PerTitle(String title, long count) {}

  @BeforeEach
  void fill() {
    for (int i = 0; i < 5; i++) {
      todos.insert(Todo.of("row " + i, "T" + i % 2).with("priority", (long) i));
    }
  }

  @Test
  void aStatementGivesItems() {
    assertThat(todos.list(RawQuery.of("SELECT * FROM todo WHERE priority > ? ORDER BY 1", 2)))
        .isEqualTo(todos.list(Filter.where(PRIORITY.gt(2))));
  }

  @Test
  void columnsOfItemsAreFoundByTheirNames() {
    RawQuery sql =
        RawQuery.of("SELECT 7 AS first, t.*, 8 AS last FROM todo t WHERE id = ?1", "row 3");

    assertThat(todos.list(sql)).isEqualTo(List.of(todos.find("row 3").orElseThrow()));
  }

  @Test
  void aStatementGivesWhatIsMadeOfItsRows() {
    RawQuery sql = RawQuery.of("\n  select title, count(*) FROM todo GROUP BY title ORDER BY 1");

    assertThat(todos.select(sql, row -> new PerTitle(row.text(0), row.int64(1))))
        .containsExactly(new PerTitle("T0", 3), new PerTitle("T1", 2));
  }

  @Test
  void parametersAreKeptAsColumnsKeepThem() {
    assertKept("'; DROP TABLE todo; --", it -> it.text(0));
    assertKept('ß', it -> it.character(0));
    assertKept(true, it -> it.bool(0));
    assertKept((byte) -1, it -> it.int8(0));
    assertKept((short) 2, it -> it.int16(0));
    assertKept(3, it -> it.int32(0));
    assertKept(Long.MIN_VALUE, it -> it.int64(0));
    assertKept(0.1f, it -> it.float32(0));
    assertKept(0.1, it -> it.float64(0));
    assertKept(new byte[] {0, 1}, it -> it.blob(0));
    assertKept(new BigDecimal("2.5"), it -> it.decimal(0));
    assertKept(BigInteger.TEN.pow(30), it -> it.bigInteger(0));
    assertKept(Instant.parse("1969-12-31T23:59:59.5Z"), it -> it.instant(0));
    assertKept(LocalDate.EPOCH, it -> it.date(0));
    assertKept(LocalTime.NOON, it -> it.time(0));
    assertKept(LocalDateTime.parse("2026-11-23T10:00"), it -> it.dateTime(0));
    assertKept(OffsetDateTime.parse("2026-11-23T10:00:00+02:00"), it -> it.offsetDateTime(0));
    assertKept(Duration.ofSeconds(90), it -> it.duration(0));
    assertKept(new UUID(7, 9), it -> it.uuid(0));
    assertKept(URI.create("a:b"), it -> it.uri(0));
    assertKept(Mood.GRIM, it -> it.enumeration(0, Mood.class));
    RawQuery isNull = RawQuery.of("SELECT ?1 IS NULL", (Object) null);
    assertThat(todos.select(isNull, it -> it.bool(0))).containsExactly(true);
  }

  private <V> void assertKept(V value, Function<RowReader, V> read) {
    assertThat(todos.select(RawQuery.of("SELECT ?1", value), read)).containsExactly(value);
  }

  @Test
  void whatNoColumnKeepsIsNoParameter() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> RawQuery.of("SELECT ?1", List.of("x")))
        .withMessageContaining(List.of("x").getClass().getName());
  }

  @Test
  void whatSqliteWouldTakeForSomethingElseIsNoParameter() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> RawQuery.of("SELECT ?1", Double.NaN))
        .withMessageContaining("NaN");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> RawQuery.of("SELECT ?1", "\ud83d"))
        .withMessageContaining("surrogate");
  }

  @Test
  void itemsNeedAllOfTheirColumnsOnce() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.list(RawQuery.of("SELECT id, title FROM todo")))
        .withMessageContaining("no column called")
        .withMessageContaining("Select todo.*");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.list(RawQuery.of("SELECT * FROM todo a, todo b")))
        .withMessageContaining("two columns called id");
    assertThat(todos.list(all())).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM todo",
        "PRAGMA query_only = OFF",
        "INSERT INTO todo (id) VALUES ('x')",
        "-- nothing",
        "",
        "SELECTED"
      })
  void whatDoesNotBeginAsAQueryIsRefused(String sql) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> RawQuery.of(sql))
        .withMessageContaining("SELECT, WITH or VALUES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WITH gone AS (SELECT ?1) DELETE FROM todo",
        "WITH gone AS (SELECT ?1) DELETE FROM todo RETURNING id",
        "SELECT nothing FROM todo WHERE id = ?"
      })
  void whatWritesOrIsNoSqlIsRefusedAlsoWithinAWrite(String sql) {
    RawQuery query = RawQuery.of(sql, "row 1");
    List<Todo> before = todos.list(all());

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> todos.select(query, row -> row.text(0)));
    store.write(
        session -> {
          assertThatExceptionOfType(StoreException.class)
              .isThrownBy(() -> todos.select(query, row -> row.text(0)));
          todos.insert(Todo.of("written", "as before"));
          return session;
        });
    assertThat(todos.list(all())).hasSize(before.size() + 1).containsAll(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT id FROM todo", "SELECT id FROM todo WHERE id = ? AND title = ?"})
  void eachParameterNeedsAValue(String sql) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.select(RawQuery.of(sql, "row 1"), row -> row.text(0)))
        .withMessageMatching(".* has [02] parameters and 1 values.*");
  }

  @Test
  void onlyTheFirstStatementIsRun() {
    assertThat(todos.select(RawQuery.of("SELECT 1; DELETE FROM todo"), row -> row.int64(0)))
        .containsExactly(1L);
    assertThat(todos.count(all())).isEqualTo(5);
  }

  @Test
  void aWriteSeesWhatItHasWritten() {
    RawQuery count = RawQuery.of("SELECT count(*) FROM todo");
    long within =
        store.write(
            session -> {
              todos.delete("row 1");
              return todos.select(count, row -> row.int64(0)).get(0);
            });

    assertThat(within).isEqualTo(4);
  }

  @Test
  void whatTheFunctionThrowsIsThrownAndNothingIsHeld() {
    RawQuery sql = RawQuery.of("SELECT note FROM todo");

    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> todos.select(sql, row -> row.text(0)));
    }
    assertThat(todos.select(sql, row -> String.valueOf(row.textOrNull(0)))).hasSize(5);
  }

  @Test
  void anItemThatTheModelHasNoRoomForIsTold() {
    store.write(
        session -> {
          session.execute("UPDATE todo SET madeAt = 'never' WHERE id = 'row 2'");
          return session;
        });

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> todos.list(RawQuery.of("SELECT * FROM todo")))
        .withMessageContaining("row 2");
  }
}
