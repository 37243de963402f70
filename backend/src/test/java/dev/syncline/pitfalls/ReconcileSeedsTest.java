package dev.syncline.pitfalls;

import static dev.syncline.pitfalls.ErrandQuery.DONE;
import static dev.syncline.pitfalls.ErrandQuery.NUMBER;
import static dev.syncline.query.Filter.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.PendingChange;
import dev.syncline.SyncClient;
import dev.syncline.backend.Backend;
import dev.syncline.backend.HttpCaller;
import dev.syncline.query.Filter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows enter and leave the filters of a device, are deleted with and without a trace, and are
 * changed here and there; after a reconciliation the device has exactly what its filters choose.
 * The backend is real, and so is the way to it.
 *
 * <p>{@code -Dsyncline.seed=n} replays one seed, {@code -Dsyncline.seeds=n} plays more.
 */
@Timeout(120)
class ReconcileSeedsTest {

  private static final int STEPS = 40;
  private static final int IDS = 30;

  /** A filter as the device says it, and what it means. */
  private record Pulled(String name, Filter<Errand> filter, Predicate<Map<String, Object>> means) {}

  private static final List<Pulled> PULLS =
      List.of(
          new Pulled("big", where(NUMBER.ge(6)), row -> number(row) >= 6),
          new Pulled("small", where(NUMBER.lt(3)), row -> number(row) < 3),
          new Pulled("done", where(DONE.isTrue()), row -> Boolean.TRUE.equals(row.get("done"))));

  @TempDir Path folder;

  private Backend backend;
  private Random random;
  private SyncClient client;
  private ErrandTable errands;
  private ErrandTable others;
  private final Set<Pulled> pulled = new LinkedHashSet<>();

  static LongStream seeds() {
    Long only = Long.getLong("syncline.seed");
    return only == null
        ? LongStream.rangeClosed(1, Integer.getInteger("syncline.seeds", 8))
        : LongStream.of(only);
  }

  @DisplayName("15: what left its filters or was deleted without a trace goes, and nothing else")
  @ParameterizedTest(name = "-Dsyncline.seed={0}")
  @MethodSource("seeds")
  void theDeviceHasExactlyTheUnionOfItsFilters(long seed) throws Exception {
    random = new Random(seed);
    try (Backend running =
        Backend.builder()
            .table(ErrandSchema.INSTANCE)
            .database(folder.resolve("server.db"))
            .start()) {
      backend = running;
      try (SyncClient device = device("device");
          SyncClient other = device("other")) {
        client = device;
        errands = ErrandTable.of(device);
        others = ErrandTable.of(other);
        play(other);
      }
    }
  }

  private SyncClient device(String name) {
    return SyncClient.builder()
        .endpoint(backend.uri())
        .database(folder.resolve(name + ".db"))
        .table(ErrandSchema.INSTANCE)
        .pageSize(4)
        .build();
  }

  private void play(SyncClient other) throws SQLException {
    pull(PULLS.get(0));
    for (int i = 0; i < STEPS; i++) {
      step(other);
    }
    client.outbox().list().forEach(PendingChange::discard);
    client.push();
    assertThat(client.outbox()).isEmpty();
    isReconciled();
  }

  private void step(SyncClient other) throws SQLException {
    String id = "r" + random.nextInt(IDS);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> {
        others.pull();
        others.upsert(errand(others, id));
        other.push();
        other.outbox().list().forEach(PendingChange::discard);
      }
      case 3 -> {
        others.pull();
        others.delete(id);
        other.push();
      }
      case 4 -> onServer("DELETE FROM errand WHERE id = '" + id + "'");
      case 5 -> pull(PULLS.get(random.nextInt(PULLS.size())));
      case 6 -> {
        errands.upsert(errand(errands, id));
        errands.delete("r" + random.nextInt(IDS));
      }
      default -> {
        Pulled some = PULLS.get(random.nextInt(PULLS.size()));
        assertThat(errands.reconcile(some.filter()).isComplete()).isTrue();
        keepsWhatWaits();
        hasNoLessThanItPulled(some);
      }
    }
  }

  private Errand errand(ErrandTable table, String id) {
    Errand known = table.find(id).orElseGet(() -> Errand.of(id, "new"));
    return new Errand(
        id,
        "t" + random.nextInt(),
        known.code(),
        (long) random.nextInt(10),
        null,
        random.nextBoolean(),
        null,
        known.version());
  }

  private void pull(Pulled some) {
    pulled.add(some);
    errands.pull(some.name(), some.filter());
  }

  /** A row that was changed here, and not deleted, is never removed by what the server says. */
  private void keepsWhatWaits() {
    for (PendingChange change : client.outbox()) {
      if (change.kind() != PendingChange.Kind.DELETE) {
        assertThat(errands.find(change.rowId())).as("%s", change).isPresent();
      }
    }
  }

  private void hasNoLessThanItPulled(Pulled some) {
    Set<String> here = new TreeSet<>(errands.ids(Filter.all()));
    client.outbox().forEach(change -> here.add(change.rowId()));
    assertThat(here).containsAll(rows(Set.of(some)).keySet());
  }

  private void isReconciled() {
    assertThat(errands.reconcile().isComplete()).isTrue();
    Map<String, Object> here = new TreeMap<>();
    errands.list(Filter.all()).forEach(row -> here.put(row.id(), row.version()));
    assertThat(here).isEqualTo(rows(pulled));
    assertThat(errands.reconcile())
        .matches(result -> result.removed() == 0 && result.stored() == 0);
  }

  /** Ids and versions of what the server has of these filters. */
  private Map<String, Object> rows(Set<Pulled> of) {
    Map<String, Object> rows = new TreeMap<>();
    for (Map<String, Object> row :
        HttpCaller.of(backend.uri()).get("/tables/errand?$top=1000").items()) {
      if (of.stream().anyMatch(pull -> pull.means().test(row))) {
        rows.put((String) row.get("id"), row.get("version"));
      }
    }
    return rows;
  }

  private static long number(Map<String, Object> row) {
    return ((Number) row.get("number")).longValue();
  }

  private void onServer(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("server.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
