package dev.syncline.reference;

import static dev.syncline.reference.TodoQuery.COMPLETE;
import static dev.syncline.reference.TodoQuery.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Pick;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.ReconcileResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two devices against the original backend. */
class OriginalBackendTest {

  @TempDir Path folder;

  private final List<String> changedByServer = new ArrayList<>();
  private ReferenceServer server;
  private Device one;
  private Device two;

  /** A device and its tables. */
  private record Device(SyncClient client, TodoTable todos, TypedTable typed, HardTodoTable hard)
      implements AutoCloseable {

    static Device of(SyncClient client) {
      return new Device(
          client, TodoTable.of(client), TypedTable.of(client), HardTodoTable.of(client));
    }

    @Override
    public void close() {
      client.close();
    }
  }

  @BeforeEach
  void start() throws Exception {
    server = ReferenceServer.start(folder.resolve("server.db"));
    one = open("one.db", 50);
    two = open("two.db", 50);
  }

  @AfterEach
  void stop() {
    if (server != null) {
      one.close();
      two.close();
      server.close();
    }
  }

  private Device open(String file, int pageSize) {
    return Device.of(
        SyncClient.builder()
            .endpoint(server.uri())
            .database(folder.resolve(file))
            .table(TodoSchema.INSTANCE)
            .table(TypedSchema.INSTANCE)
            .table(HardTodoSchema.INSTANCE)
            .pageSize(pageSize)
            .listener(
                new SyncListener() {
                  @Override
                  public void valueChangedByServer(String table, String rowId, String column) {
                    changedByServer.add(rowId + "." + column);
                  }
                })
            .build());
  }

  private static void pushAll(Device device) {
    PushResult result = device.client().push();
    assertThat(result.isClean()).as("%s", result).isTrue();
  }

  private static List<String> texts(Device device) {
    return device.todos().list(TodoQuery.all()).stream()
        .map(Todo::text)
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void insertsUpdatesAndDeletesReachTheOtherDevice() {
    Todo milk = one.todos().insert(Todo.of(null, "milk"));
    Todo bread = one.todos().insert(Todo.of(null, "bread"));
    one.todos().insert(Todo.of("t 3", "salt"));
    pushAll(one);
    two.todos().pull();
    assertThat(texts(two)).containsExactly("bread", "milk", "salt");

    one.todos().update(one.todos().find(milk.id()).orElseThrow().done());
    one.todos().delete(bread.id());
    pushAll(one);
    PullResult result = two.todos().pull();
    assertThat(texts(two)).containsExactly("milk", "salt");
    assertThat(result.deleted()).isEqualTo(1);
    assertThat(two.todos().find(milk.id()).orElseThrow())
        .isEqualTo(one.todos().find(milk.id()).orElseThrow())
        .matches(Todo::complete);
    assertThat(changedByServer).isEmpty();
  }

  @Test
  void anObjectHeldSinceBeforeOurOwnPushIsNotStale() {
    Todo held = one.todos().insert(Todo.of(null, "first"));
    pushAll(one);
    one.todos().update(held.withText("second"));
    pushAll(one);
    one.todos().update(held.withText("third"));
    pushAll(one);
    two.todos().pull();
    assertThat(texts(two)).containsExactly("third");
  }

  @Test
  void aPullOverManyPagesLosesNoneOfTheRowsThatShareATimestamp() throws Exception {
    IntStream.range(0, 230).forEach(i -> one.todos().insert(Todo.of("row-" + i, "text " + i)));
    pushAll(one);
    // As an import or a script would: one statement, one timestamp.
    onServer("UPDATE todoitem SET updatedAt = '2026-01-02T03:04:05.678Z' WHERE id < 'row-2'");
    for (int pageSize : new int[] {1, 7, 50, 1000}) {
      try (Device fresh = open("fresh-" + pageSize + ".db", pageSize)) {
        PullResult first = fresh.todos().pull();
        assertThat(first.isComplete()).isTrue();
        assertThat(texts(fresh)).as("page size " + pageSize).hasSize(230);
        PullResult second = fresh.todos().pull();
        assertThat(second.stored()).isZero();
      }
    }
  }

  @Test
  void whatChangedSinceTheLastPullIsFoundAgain() {
    IntStream.range(0, 60).forEach(i -> one.todos().insert(Todo.of("row-" + i, "text " + i)));
    pushAll(one);
    two.todos().pull();
    one.todos().update(one.todos().find("row-7").orElseThrow().done());
    pushAll(one);
    PullResult result = two.todos().pull();
    assertThat(result.stored()).isEqualTo(1);
    assertThat(two.todos().list(where(COMPLETE.isTrue()))).hasSize(1);
  }

  @Test
  void aFilterIsTheSameHereAndThere() {
    one.todos().insert(Todo.of("a", "open"));
    one.todos().insert(Todo.of("b", "done").done());
    one.todos().insert(Todo.of("c", "it's 100%_ \"done\" & {more}").done());
    pushAll(one);
    var filter = where(COMPLETE.isTrue().and(TodoQuery.TEXT.eq("it's 100%_ \"done\" & {more}")));
    two.todos().pull("exact", filter);
    assertThat(two.todos().list(TodoQuery.all()))
        .isEqualTo(one.todos().list(filter))
        .extracting(Todo::id)
        .containsExactly("c");
  }

  @Test
  void anInsertOfAnIdThatIsTakenIsAConflict() {
    one.todos().insert(Todo.of("same", "from one"));
    two.todos().insert(Todo.of("same", "from two"));
    pushAll(one);
    PushResult result = two.client().push();
    assertThat(result.conflicts()).isEqualTo(1);
    TodoConflict conflict = two.todos().conflicts().get(0);
    assertThat(conflict.text().clashes()).isTrue();
    assertThat(conflict.complete().clashes()).isFalse();
    assertThat(conflict.server().orElseThrow().text()).isEqualTo("from one");
    two.todos().resolve(conflict.keepLocal());
    pushAll(two);
    one.todos().pull();
    assertThat(texts(one)).containsExactly("from two");
  }

  @Test
  void editsOfDifferentColumnsAreMerged() {
    Todo item = one.todos().insert(Todo.of(null, "milk"));
    pushAll(one);
    two.todos().pull();
    one.todos().update(one.todos().find(item.id()).orElseThrow().withText("oat milk"));
    two.todos().update(two.todos().find(item.id()).orElseThrow().done());
    pushAll(one);
    pushAll(two);
    one.todos().pull();
    Todo merged = one.todos().find(item.id()).orElseThrow();
    assertThat(merged.text()).isEqualTo("oat milk");
    assertThat(merged.complete()).isTrue();
    assertThat(two.todos().find(item.id())).contains(merged);
  }

  @Test
  void editsOfTheSameColumnAreAConflictThatAHandlerDecides() {
    Todo item = one.todos().insert(Todo.of(null, "milk"));
    pushAll(one);
    two.todos().pull();
    one.todos().update(one.todos().find(item.id()).orElseThrow().withText("oat milk"));
    two.todos().update(two.todos().find(item.id()).orElseThrow().withText("soy milk").done());
    pushAll(one);
    two.todos()
        .onConflict(conflict -> conflict.merge().text(Pick.SERVER).complete(Pick.LOCAL).resolve());
    pushAll(two);
    one.todos().pull();
    assertThat(one.todos().find(item.id()).orElseThrow())
        .isEqualTo(two.todos().find(item.id()).orElseThrow())
        .matches(todo -> todo.text().equals("oat milk") && todo.complete());
  }

  @Test
  void anEditOfARowThatWasDeletedThereCanBringItBack() {
    Todo item = one.todos().insert(Todo.of(null, "milk"));
    pushAll(one);
    two.todos().pull();
    one.todos().delete(item.id());
    two.todos().update(two.todos().find(item.id()).orElseThrow().withText("more milk"));
    pushAll(one);
    assertThat(two.client().push().conflicts()).isEqualTo(1);
    TodoConflict conflict = two.todos().conflicts().get(0);
    assertThat(conflict.server()).isEmpty();
    two.todos().resolve(conflict.keepLocal());
    pushAll(two);
    one.todos().pull();
    assertThat(texts(one)).containsExactly("more milk");
    assertThat(one.todos().list(TodoQuery.all())).isEqualTo(two.todos().list(TodoQuery.all()));
  }

  @Test
  void aDeleteOfARowThatIsGoneIsDone() {
    Todo item = one.todos().insert(Todo.of(null, "milk"));
    pushAll(one);
    two.todos().pull();
    one.todos().delete(item.id());
    two.todos().delete(item.id());
    pushAll(one);
    pushAll(two);
    assertThat(two.todos().state(item.id())).isEqualTo(RowState.SYNCED);
  }

  @Test
  void aRowThatWeDeletedAndInsertAgainComesBack() {
    one.todos().insert(Todo.of("phoenix", "first life"));
    pushAll(one);
    one.todos().delete("phoenix");
    pushAll(one);
    one.todos().insert(Todo.of("phoenix", "second life"));
    pushAll(one);
    two.todos().pull();
    assertThat(texts(two)).containsExactly("second life");
  }

  @Test
  void aTableWithoutSoftDeleteWorksToo() {
    one.hard().insert(new HardTodo("h", "milk", false, null));
    pushAll(one);
    two.hard().pull();
    assertThat(two.hard().find("h")).isPresent();
    two.hard().delete("h");
    pushAll(two);
    one.hard().update(one.hard().find("h").orElseThrow());
    one.hard()
        .update(new HardTodo("h", "milk!", false, one.hard().find("h").orElseThrow().version()));
    assertThat(one.client().push().conflicts()).isEqualTo(1);
    one.hard().resolve(one.hard().conflicts().get(0).keepLocal());
    pushAll(one);
    two.hard().pull();
    assertThat(two.hard().find("h").orElseThrow().text()).isEqualTo("milk!");
  }

  @Test
  void rowsThatAreGoneWithoutATraceAreReconciled() throws Exception {
    for (int i = 0; i < 120; i++) {
      one.hard().insert(new HardTodo(null, "t" + i, i % 2 == 0, null));
    }
    pushAll(one);
    two.hard().pull();
    two.hard().pull("open", HardTodoQuery.where(HardTodoQuery.COMPLETE.isFalse()));
    onServer("DELETE FROM hardtodo WHERE complete = 0");
    onServer("UPDATE hardtodo SET text = 'changed', version = 'new' WHERE text = 't0'");

    ReconcileResult result = two.hard().reconcile();

    assertThat(result).isEqualTo(new ReconcileResult(SyncStatus.COMPLETED, 60, 60, 1, null));
    assertThat(two.hard().list(HardTodoQuery.where(HardTodoQuery.TEXT.eq("changed")))).hasSize(1);
    onServer("DELETE FROM hardtodo");
    assertThat(two.hard().reconcile(HardTodoQuery.where(HardTodoQuery.COMPLETE.isTrue())).removed())
        .isEqualTo(60);
  }

  @Test
  void aRestartInBetweenChangesNothing() {
    Todo item = one.todos().insert(Todo.of(null, "milk"));
    one.close();
    one = open("one.db", 50);
    assertThat(one.client().outbox()).hasSize(1);
    pushAll(one);
    one.todos().update(one.todos().find(item.id()).orElseThrow().withText("oat milk"));
    two.todos().pull();
    two.todos().update(two.todos().find(item.id()).orElseThrow().withText("soy milk"));
    pushAll(one);
    assertThat(two.client().push().conflicts()).isEqualTo(1);
    two.close();
    two = open("two.db", 50);
    TodoConflict conflict = two.todos().conflicts().get(0);
    assertThat(conflict.base().orElseThrow().text()).isEqualTo("milk");
    two.todos().resolve(conflict.keepLocal());
    pushAll(two);
    one.todos().pull();
    assertThat(texts(one)).containsExactly("soy milk");
  }

  @Test
  void textsAndNumbersArriveAsTheyLeft() {
    String odd =
        "quotes ' \" \u0000 control \u0001\u001f \t\r\n \u2028 emoji \ud83d\ude00"
            + " %41 {x} العربية ไทย İı";
    long exact = 1L << 53;
    Instant before1970 = Instant.parse("1923-10-29T21:30:00.123Z");
    List<Typed> rows =
        List.of(
            new Typed("odd", odd, exact, true, before1970, null),
            new Typed("empty", "", 0L, false, Instant.EPOCH, null),
            new Typed("nothing", null, null, null, null, null),
            new Typed(
                "least", "-", -exact, false, Instant.parse("9999-12-31T23:59:59.999Z"), null));
    rows.forEach(one.typed()::insert);
    pushAll(one);
    assertThat(changedByServer).isEmpty();
    two.typed().pull();
    for (Typed row : rows) {
      assertThat(two.typed().find(row.id()).orElseThrow())
          .usingRecursiveComparison()
          .ignoringFields("version")
          .isEqualTo(row);
    }
  }

  @Test
  void aNumberThatTheServerRoundsIsNoticed() {
    long beyond = (1L << 53) + 1;
    one.typed().insert(new Typed("rounded", "x", beyond, true, null, null));
    pushAll(one);
    assertThat(changedByServer).containsExactly("rounded.num");
    assertThat(one.typed().find("rounded").orElseThrow().num()).isEqualTo(1L << 53);
  }

  @Test
  void idsOfEveryKindIdentifyTheirRows() {
    List<String> ids =
        List.of(
            "with space",
            "100%",
            "a%41",
            "x' OR '1'='1",
            "#1",
            "a&b=c",
            "é",
            "日本",
            "{id}",
            "a:b;c,d@e!$(f)*");
    ids.forEach(id -> one.todos().insert(Todo.of(id, id)));
    pushAll(one);
    ids.forEach(id -> one.todos().update(one.todos().find(id).orElseThrow().done()));
    pushAll(one);
    two.todos().pull();
    assertThat(two.todos().list(where(COMPLETE.isTrue())))
        .extracting(Todo::id)
        .containsExactlyInAnyOrderElementsOf(ids);
    ids.forEach(id -> two.todos().delete(id));
    pushAll(two);
    one.todos().pull();
    assertThat(one.todos().count(TodoQuery.all())).isZero();
  }

  @Test
  void aServerThatIsGoneIsSaidAndNothingIsLost() {
    one.todos().insert(Todo.of(null, "milk"));
    server.close();
    assertThat(one.client().push().status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(one.todos().pull().status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(one.client().outbox()).hasSize(1);
  }

  private void onServer(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("server.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
