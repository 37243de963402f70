package dev.syncline.backend.storage;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.SteppingClock;
import dev.syncline.backend.TestSchema;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.Page;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions never repeat and updatedAt always grows, whatever the clock and the writers do. */
final class StampTest {

  private static final int WRITERS = 6;
  private static final int WRITES = 40;

  private final SteppingClock clock = new SteppingClock("2026-11-22T14:20:40.644Z");

  @TempDir Path folder;

  private Backend open() {
    return Backend.builder()
        .table(TestSchema.TODOS)
        .table(TestSchema.TYPED)
        .database(folder.resolve("stamps.db"))
        .clock(clock)
        .build();
  }

  @Test
  void aClockThatStandsStillIsOutrun() {
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      for (int i = 0; i < 5; i++) {
        caller.post("/tables/todoitem", "{'id':'%d'}".formatted(i)).isItem(201);
      }
      caller.get("/tables/todoitem?$orderby=updatedAt%20desc").isList("4", "3", "2", "1", "0");
      caller
          .filter("todoitem", "updatedAt eq datetimeoffset'2026-11-22T14:20:40.644003Z'")
          .isList("3");
      caller
          .filter("todoitem", "updatedAt ge datetimeoffset'2026-11-22T14:20:40.644002001Z'")
          .isList("3", "4");
      assertThat(caller.get("/tables/todoitem/4").field("updatedAt"))
          .isEqualTo("2026-11-22T14:20:40.644Z");
    }
  }

  @Test
  void aClockThatIsSetBackIsOutrun() {
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      caller.post("/tables/todoitem", "{'id':'a'}");
      clock.set("1999-01-01T00:00:00Z");
      caller.post("/tables/typed", "{'id':'b'}");
      assertThat(caller.get("/tables/typed/b").field("createdAt"))
          .isEqualTo("2026-11-22T14:20:40.644Z");
      caller
          .filter("typed", "updatedAt eq datetimeoffset'2026-11-22T14:20:40.644001Z'")
          .isList("b");
      clock.set("2026-12-01T00:00:00Z");
      assertThat(caller.patch("/tables/typed/b", "{}").field("updatedAt"))
          .isEqualTo("2026-12-01T00:00:00.000Z");
    }
  }

  @Test
  void nanosecondsOfTheClockAreCut() {
    clock.set("2026-11-22T14:20:40.644999999Z");
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      assertThat(caller.post("/tables/todoitem", "{'id':'a'}").field("updatedAt"))
          .isEqualTo("2026-11-22T14:20:40.644Z");
      caller
          .filter("todoitem", "updatedAt eq datetimeoffset'2026-11-22T14:20:40.644999Z'")
          .isList("a");
    }
  }

  @Test
  void timesBefore1970Work() {
    clock.set("1969-07-20T20:17:40.5Z");
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      assertThat(caller.post("/tables/todoitem", "{'id':'a'}").field("updatedAt"))
          .isEqualTo("1969-07-20T20:17:40.500Z");
      caller.post("/tables/todoitem", "{'id':'b'}");
      caller.get("/tables/todoitem?$orderby=updatedAt").isList("a", "b");
    }
  }

  @Test
  void createdAtStaysAndUpdatedAtMoves() {
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      caller.post("/tables/todoitem", "{'id':'a'}");
      clock.advance(Duration.ofSeconds(1));
      caller.delete("/tables/todoitem/a");
      clock.advance(Duration.ofSeconds(1));
      assertThat(caller.undelete("/tables/todoitem/a").item())
          .containsEntry("createdAt", "2026-11-22T14:20:40.644Z")
          .containsEntry("updatedAt", "2026-11-22T14:20:42.644Z");
    }
  }

  @Test
  void versionsCountChangesOfAllTables() {
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      List<String> versions = new ArrayList<>();
      versions.add(caller.post("/tables/todoitem", "{'id':'a'}").version());
      versions.add(caller.post("/tables/typed", "{'id':'a'}").version());
      versions.add(caller.patch("/tables/todoitem/a", "{}").version());
      caller.post("/tables/todoitem", "{'id':'a'}").isItem(409);
      caller.patch("/tables/todoitem/a", "{}", "If-Match", "\"no\"").isItem(412);
      versions.add(caller.delete("/tables/typed/a").version());
      assertThat(versions.stream().map(StampTest::number)).containsExactly(1L, 2L, 3L, 4L);
    }
  }

  private static long number(String version) {
    byte[] bytes = Base64.getDecoder().decode(version);
    assertThat(bytes).hasSize(8);
    return ByteBuffer.wrap(bytes).getLong();
  }

  @Test
  void manyWritersGetVersionsOfTheirOwn() throws Exception {
    try (Backend backend = open()) {
      inParallel(writer -> write(backend, writer));
      requireGrowing();
    }
  }

  /** As several processes on one file would be. */
  @Test
  void manyBackendsOnOneFileDoToo() throws Exception {
    open().close();
    inParallel(
        writer -> {
          try (Backend backend = open()) {
            write(backend, writer);
          }
        });
    requireGrowing();
  }

  @Test
  void anUpdateOnAnOldVersionNeverSlipsThrough() throws Exception {
    try (Backend backend = open()) {
      Caller caller = new Caller(backend::handle);
      caller.post("/tables/todoitem", "{'id':'sum','priority':0}");
      inParallel(writer -> addOneByOne(caller));
      assertThat(caller.get("/tables/todoitem/sum").field("priority"))
          .isEqualTo((long) WRITERS * WRITES);
    }
  }

  private static void addOneByOne(Caller caller) {
    for (int done = 0; done < WRITES; ) {
      var current = caller.get("/tables/todoitem/sum");
      long next = (Long) current.field("priority") + 1;
      var answer =
          caller.patch(
              "/tables/todoitem/sum",
              "{'priority':" + next + "}",
              "If-Match",
              Caller.matching(current));
      done += answer.status() == 200 ? 1 : 0;
      assertThat(answer.status()).isIn(200, 412);
    }
  }

  private static void write(Backend backend, int writer) {
    Caller caller = new Caller(backend::handle);
    for (int i = 0; i < WRITES; i++) {
      String table = i % 2 == 0 ? "todoitem" : "typed";
      caller.post("/tables/" + table, "{'id':'%d-%d'}".formatted(writer, i)).isItem(201);
      caller.get("/tables/" + table + "?$top=3");
    }
  }

  private void requireGrowing() {
    List<Row> rows = new ArrayList<>();
    List<ServedTable> tables =
        List.of(ServedTable.of(TestSchema.TODOS), ServedTable.of(TestSchema.TYPED));
    try (SqliteStorage storage = SqliteStorage.open(folder.resolve("stamps.db"), tables, clock)) {
      for (ServedTable table : tables) {
        rows.addAll(storage.read(reading -> all(reading, table)));
      }
    }
    assertThat(rows).hasSize(WRITERS * WRITES);
    rows.sort(comparing(row -> number(row.version())));
    assertThat(rows).extracting(Row::version).doesNotHaveDuplicates();
    List<String> times =
        rows.stream().map(row -> row.text(row.columns().position("updatedAt"))).toList();
    assertThat(times).isSorted().doesNotHaveDuplicates();
  }

  private static List<Row> all(Reading reading, ServedTable table) {
    return reading.list(
        table,
        QueryOptions.parse(
            Map.of("__includeDeleted", "true"),
            Dialect.ZUMO2,
            table,
            new Page.Limits(100_000, 100_000)));
  }

  private interface Work {
    void run(int writer) throws Exception;
  }

  private static void inParallel(Work work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        Callable<Void> task =
            () -> {
              start.await();
              work.run(writer);
              return null;
            };
        running.add(threads.submit(task));
      }
      for (Future<Void> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
