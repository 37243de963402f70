package dev.syncline.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.event.OutboxCounts;
import dev.syncline.query.SqlDialect;
import dev.syncline.queue.Operation.State;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of 100 000 operations, of which every tenth is parked or in conflict. */
final class OperationListTest extends TodoOutbox {

  private static final long NOW = 1_000_000_000_000L;
  private static final String FILL =
      """
      INSERT INTO "syncline_operation" ("sequence", "table_name", "row_id", "kind", "generation",
        "edited_at", "id_made_here", "attempts", "state", "next_attempt", "outbox_length")
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      SELECT i, CASE i %% 4 WHEN 0 THEN 'todo' ELSE 'other' END, 'row' || i, 'INSERT', 1, 0, 0, 0,
        CASE i %% 20 WHEN 1 THEN 'PARKED' WHEN 2 THEN 'CONFLICT' ELSE 'PENDING' END,
        CASE i WHEN 3 THEN %1$s + 1 WHEN 4 THEN %1$s WHEN 5 THEN %1$s + 3600000
          WHEN 6 THEN %1$s + 3600001 ELSE 0 END, i
      FROM n""";

  private final Waiting waiting =
      new Waiting(queue, Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC));

  @BeforeEach
  void fill() {
    store.write(
        session -> {
          session.execute(FILL.formatted(NOW));
          return session;
        });
  }

  private OperationList list(@Nullable String table, @Nullable State state) {
    return new OperationList(queue, table, state);
  }

  private long count(@Nullable String table, @Nullable State state) {
    return store.read(list(table, state)::count);
  }

  @Test
  void countsByTableAndState() {
    assertThat(count(null, null)).isEqualTo(100_000);
    assertThat(count(null, State.PENDING)).isEqualTo(90_000);
    assertThat(count(null, State.CONFLICT)).isEqualTo(5_000);
    assertThat(count(null, State.PARKED)).isEqualTo(5_000);
    assertThat(count("todo", null)).isEqualTo(25_000);
    assertThat(count("todo", State.PENDING)).isEqualTo(25_000);
    assertThat(count("other", State.PARKED)).isEqualTo(5_000);
    assertThat(count("nobody", State.PARKED)).isZero();
  }

  @Test
  void waitingIsWhatPausesUnlessTheClockWasSetBack() {
    OutboxCounts counts = store.read(session -> list(null, null).counts(session, waiting));
    assertThat(counts).isEqualTo(new OutboxCounts(90_000, 2, 5_000, 5_000));
    assertThat(counts.total()).isEqualTo(100_000);
    Set<Long> places = store.read(session -> waiting.places(session, 0, 100_000));
    assertThat(places).containsExactlyInAnyOrder(3L, 5L);
    OutboxCounts ofTable = store.read(session -> list("todo", null).counts(session, waiting));
    assertThat(ofTable).isEqualTo(new OutboxCounts(25_000, 0, 0, 0));
  }

  @Test
  void countingReadsAnIndexAndNoOperation() {
    List<String> plans =
        store.read(
            session -> {
              Spy spy = new Spy(session);
              list(null, null).counts(spy, waiting);
              list("todo", null).counts(spy, waiting);
              list(null, State.PENDING).count(spy);
              list("todo", State.PARKED).count(spy);
              return spy.plans();
            });
    assertThat(plans).isNotEmpty().allMatch(plan -> plan.contains("INDEX") || isOfLast(plan));
    assertThat(plans)
        .filteredOn(plan -> !plan.contains("COVERING") && !isOfLast(plan))
        .as("only of those that pause, an operation is read")
        .allMatch(plan -> plan.contains("syncline_operation_pausing"));
  }

  /** The length is read off the last one, where this scan ends. */
  private static boolean isOfLast(String plan) {
    return plan.equals("SCAN syncline_operation");
  }

  /** Remembers what was asked. */
  private record Spy(SqlSession session, List<String> asked) implements SqlSession {

    Spy(SqlSession session) {
      this(session, new ArrayList<>());
    }

    @Override
    public SqlStatement prepare(String sql) {
      asked.add(sql);
      return session.prepare(sql);
    }

    @Override
    public SqlDialect dialect() {
      return session.dialect();
    }

    /** How SQLite finds the answers. */
    List<String> plans() {
      List<String> plans = new ArrayList<>();
      for (String sql : asked) {
        try (SqlStatement explain = session.prepare("EXPLAIN QUERY PLAN " + sql);
            SqlCursor plan = explain.query()) {
          while (plan.next()) {
            plans.add(plan.text(3));
          }
        }
      }
      return plans;
    }
  }
}
