package dev.syncline.queue;

import static dev.syncline.schema.TodoSchema.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.queue.Operation.Edits;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.SqlSession;
import dev.syncline.store.TableRows;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local writes and what they queue (specification, section 2). */
final class TrackedRowsTest extends TodoOutbox {

  private static final String ID = "a";
  private static final String VERSION = "v1";
  private static final long NOW = 1_795_357_240_000L;
  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC);

  private final TableRows rows = new TableRows(TodoSchema.INSTANCE);
  private final TrackedRows tracked =
      new TrackedRows(TodoSchema.INSTANCE, queue, () -> "made here", CLOCK);

  /** The table of section 2, cell by cell. */
  @ParameterizedTest(name = "{0}, then {1}: {2}")
  @CsvSource({
    "none,              insert, INSERT on none",
    "none,              update, UPDATE on v1",
    "none,              delete, DELETE on v1",
    "insert,            insert, EXISTS",
    "insert,            update, INSERT on none",
    "insert,            delete, nothing",
    "insert unanswered, insert, EXISTS",
    "insert unanswered, update, INSERT on none unanswered",
    "insert unanswered, delete, DELETE on none unanswered",
    "update,            insert, EXISTS",
    "update,            update, UPDATE on v1",
    "update,            delete, DELETE on v1",
    "update unanswered, insert, EXISTS",
    "update unanswered, update, UPDATE on v1 unanswered",
    "update unanswered, delete, DELETE on v1 unanswered",
    "delete,            insert, UPDATE on v1",
    "delete,            update, NOT_FOUND",
    "delete,            delete, false",
    "delete unanswered, insert, UPDATE on v1 unanswered",
    "delete unanswered, update, NOT_FOUND",
    "delete unanswered, delete, false",
    "gone,              insert, INSERT on none unanswered",
    "gone,              update, NOT_FOUND",
    "gone,              delete, false",
  })
  void operationsOfOneRowCollapse(String pending, String write, String result) {
    prepare(pending, write);
    Operation before = operation();

    String outcome = outcome(() -> write(write));

    Operation after = operation();
    switch (result) {
      case "EXISTS", "NOT_FOUND", "false" -> {
        assertThat(outcome).isEqualTo(result);
        assertThat(after).as("nothing was queued").isEqualTo(before);
      }
      case "nothing" -> {
        assertThat(outcome).isEqualTo("done");
        assertThat(after).isNull();
      }
      default -> {
        assertThat(outcome).isEqualTo("done");
        assertThat(summary(after)).isEqualTo(result);
        assertThat(after.sent()).isEqualTo(before == null ? null : before.sent());
        assertThat(after.edits())
            .isEqualTo(new Edits(before == null ? 1 : before.edits().generation() + 1, NOW));
        if (before != null) {
          assertThat(after.sequence()).as("keeps its place").isEqualTo(before.sequence());
        }
      }
    }
  }

  private void prepare(String pending, String write) {
    switch (pending.replace(" unanswered", "")) {
      case "none" -> {
        if (!write.equals("insert")) {
          fromServer();
        }
      }
      case "insert" -> insert(Todo.of(ID, "Milk"));
      case "update" -> {
        fromServer();
        update(find().with("title", "Edited"));
      }
      case "delete" -> {
        fromServer();
        delete();
      }
      case "gone" -> {
        // Deleted while its insert is not answered.
        insert(Todo.of(ID, "Milk"));
        sent(Verb.INSERT);
        delete();
      }
      default -> throw new IllegalArgumentException(pending);
    }
    if (pending.endsWith("unanswered")) {
      sent(Verb.valueOf(operation().kind().name()));
    }
  }

  private void write(String write) {
    switch (write) {
      case "insert" -> insert(Todo.of(ID, "Written"));
      case "update" -> {
        Todo here = find();
        update((here == null ? Todo.of(ID, "") : here).with("title", "Written"));
      }
      case "delete" -> {
        if (!delete()) {
          throw new UnsupportedOperationException("false");
        }
      }
      default -> throw new IllegalArgumentException(write);
    }
  }

  private static String outcome(Runnable write) {
    try {
      write.run();
      return "done";
    } catch (RowException e) {
      return e.reason().name();
    } catch (UnsupportedOperationException e) {
      return e.getMessage();
    }
  }

  private static String summary(Operation operation) {
    String base = operation.base().version() == null ? "none" : operation.base().version();
    return operation.kind() + " on " + base + (operation.isUnanswered() ? " unanswered" : "");
  }

  // Ids

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "a b",
        " leading",
        "O'Brien",
        "100%25",
        "#",
        "&=;,:@!$*()[]{}<>|^~",
        "...",
        "日本語",
        "مرحبا",
        "😀",
        "x' OR '1'='1"
      })
  void idsOfEveryScriptAreLegal(String id) {
    insert(Todo.of(id, "Milk"));

    assertThat(store.<Row>read(session -> rows.find(session, id)).id()).isEqualTo(id);
    assertThat(store.<Operation>read(session -> queue.find(session, "todo", id)).rowId())
        .isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", ".", "..", "a\"b", "a+b", "a/b", "a?b", "a\\b", "a`b", "a\nb", "\u0000", "\u007f",
        "\u0085", "\u009f"
      })
  void idsThatNoPathCanCarryAreRefused(String id) {
    assertRefused(Todo.of(id, "Milk"), Reason.INVALID);
    assertThat(operations()).isEmpty();
  }

  @Test
  void anIdHasAtMost255Characters() {
    insert(Todo.of("x".repeat(255), "Milk"));

    assertRefused(Todo.of("x".repeat(256), "Milk"), Reason.INVALID);
  }

  @ParameterizedTest
  @NullAndEmptySource
  void aMissingIdIsMade(@Nullable String id) {
    Row stored = store.write(session -> tracked.insert(session, row(Todo.of(id, "Milk"))));

    assertThat(stored.id()).isEqualTo("made here");
    Operation operation = store.read(session -> queue.find(session, "todo", "made here"));
    assertThat(operation.idMadeHere()).isTrue();
  }

  @Test
  void anIdOfTheAppIsNotTakenForOneMadeHere() {
    insert(Todo.of(ID, "Milk"));

    assertThat(operation().idMadeHere()).isFalse();
  }

  @Test
  void idsThatDifferInCaseAreTwoRows() {
    insert(Todo.of("a", "small"));
    insert(Todo.of("A", "great"));

    assertThat(operations()).extracting(Operation::rowId).containsExactly("a", "A");
  }

  // What counts as a change

  @Test
  void anUpdateThatChangesNoColumnQueuesNothing() {
    fromServer();
    update(find());
    update(find().with("version", "stale", "updatedAt", "2026-11-22T14:20:40"));

    assertThat(operation()).isNull();
    assertThat(find().version()).isEqualTo(VERSION);
    assertThat(find().updatedAt()).isNull();
  }

  @Test
  void whatStaysOnThisDeviceQueuesNothing() {
    fromServer();
    update(find().with("draft", "mine"));

    assertThat(operation()).isNull();
    assertThat(find().draft()).isEqualTo("mine");
  }

  @Test
  void anEditThatReturnsToTheBaseRemovesTheOperation() {
    fromServer();
    Todo before = find();
    update(before.with("title", "Edited", "note", "n"));
    update(before.with("title", "Edited"));
    assertThat(operation()).isNotNull();

    update(before);

    assertThat(operation()).isNull();
    assertThat(find()).isEqualTo(before);
  }

  @Test
  void anEditThatReturnsToTheBaseIsKeptWhileARequestIsUnanswered() {
    fromServer();
    Todo before = find();
    update(before.with("title", "Edited"));
    sent(Verb.UPDATE);

    update(before);

    assertThat(summary(operation())).isEqualTo("UPDATE on v1 unanswered");
  }

  @Test
  void aRowThatIsDeletedAndBroughtBackAsItWasIsNoChange() {
    fromServer();
    Todo before = find();
    delete();

    insert(before);

    assertThat(operation()).isNull();
    assertThat(find().version()).as("of the base").isEqualTo(VERSION);
  }

  @Test
  void theServersColumnsAreNotTheAppsToWrite() {
    insert(Todo.of(ID, "Milk").with("version", "forged", "createdAt", "2026-11-22T14:20:40"));

    assertThat(find().version()).isNull();
    assertThat(find().createdAt()).isNull();
  }

  @Test
  void theBaseIsTheRowBeforeTheFirstEdit() {
    fromServer();
    Todo before = find();
    update(before.with("title", "One"));
    update(find().with("title", "Two", "note", "n"));

    Row base = operation().base().row().row();
    assertThat(base.text(at("title"))).isEqualTo(before.title());
    assertThat(base.isNull(at("note"))).isTrue();
    assertThat(base.has(at("draft"))).as("what stays here is not the server's").isFalse();
  }

  // Stale versions

  @Test
  void aStaleUpdateCarriesTheCallersVersionAndKnowsNoBase() {
    fromServer();
    update(find().with("title", "Edited", "version", "v0"));

    assertThat(operation().base()).isEqualTo(new Operation.Base("v0", null));
    assertThat(find().version()).as("of the row here").isEqualTo(VERSION);
  }

  @Test
  void aStaleUpdateMakesThePendingOneStale() {
    fromServer();
    update(find().with("title", "Edited"));
    update(find().with("note", "n", "version", "v0"));

    assertThat(operation().base()).isEqualTo(new Operation.Base("v0", null));
  }

  @Test
  void anItemWithoutItsVersionIsStale() {
    fromServer();
    update(Todo.of(ID, "Edited"));

    assertThat(operation().base()).isEqualTo(new Operation.Base(null, null));
  }

  @Test
  void aStaleDeleteCarriesTheCallersVersion() {
    fromServer();
    Row held = row(find().with("version", "v0"));

    assertThat(store.<Boolean>write(session -> tracked.delete(session, held))).isTrue();

    assertThat(operation().kind()).isEqualTo(Kind.DELETE);
    assertThat(operation().base()).isEqualTo(new Operation.Base("v0", null));
  }

  @Test
  void aDeleteByIdIsOfTheVersionThatIsHere() {
    fromServer();
    delete();

    assertThat(operation().base().version()).isEqualTo(VERSION);
    assertThat(operation().base().row()).isNotNull();
  }

  @Test
  void aVersionThatOnlyOurOwnPushesReplacedIsNotStale() {
    fromServer();
    inSession(session -> queue.lineage().remember(session, "todo", ID, "v0"));
    update(find().with("title", "Edited", "version", "v0"));

    assertThat(operation().base().version()).isEqualTo(VERSION);
    assertThat(operation().base().row()).isNotNull();
  }

  @Test
  void aRowWithoutVersionThatWasPushedMeanwhileIsNotStale() {
    fromServer();
    inSession(session -> queue.lineage().remember(session, "todo", ID, null));
    update(Todo.of(ID, "Edited"));

    assertThat(operation().base().version()).isEqualTo(VERSION);
  }

  @Test
  void lineageIsOfOneRowAndEndsWithAnotherWriter() {
    inSession(session -> queue.lineage().remember(session, "todo", ID, "v0"));
    inSession(session -> queue.lineage().remember(session, "todo", ID, "v0"));

    assertThat(isKnown("todo", ID, "v0")).isTrue();
    assertThat(isKnown("todo", "A", "v0")).isFalse();
    assertThat(isKnown("tod", "oa", "v0")).isFalse();
    assertThat(isKnown("todo", ID, "v1")).isFalse();
    assertThat(isKnown("todo", ID, null)).isFalse();

    inSession(session -> queue.lineage().forget(session, "todo", ID));

    assertThat(isKnown("todo", ID, "v0")).isFalse();
    assertThat(store.<Boolean>read(session -> queue.lineage().isEmpty(session))).isTrue();
  }

  @Test
  void withoutConflictDetectionNothingIsStale() {
    TrackedRows unguarded = new TrackedRows(TodoSchema.UNGUARDED, queue, () -> "x", CLOCK);
    fromServer();

    store.write(
        session -> unguarded.update(session, row(Todo.of(ID, "Edited").with("version", "v0"))));

    assertThat(operation().base().version()).isEqualTo(VERSION);
    assertThat(operation().base().row()).isNotNull();
  }

  // Other states

  @Test
  void anEditGivesAParkedOperationAnotherChance() {
    fromServer();
    update(find().with("title", "Edited"));
    save(operation().parked(new Failure(400, "REFUSED", "too long")));

    update(find().with("title", "Shorter"));

    assertThat(operation().state()).isEqualTo(State.PENDING);
    assertThat(operation().progress().lastError()).isNull();
  }

  @Test
  void anEditLeavesAConflictToTheApp() {
    fromServer();
    Todo before = find();
    update(before.with("title", "Edited"));
    ServerRow theirs =
        new ServerRow(synced(row(before.with("title", "Theirs"))), "v2", null, false);
    save(operation().inConflict(theirs));

    update(before);

    assertThat(operation().state()).isEqualTo(State.CONFLICT);
    assertThat(operation().server().row().text(at("title"))).isEqualTo("Theirs");
  }

  @Test
  void aRowAndItsOperationChangeTogetherOrNotAtAll() {
    fromServer();
    Todo before = find();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                store.write(
                    session -> {
                      tracked.update(session, row(before.with("title", "Edited")));
                      tracked.insert(session, row(Todo.of("b", "Bread")));
                      throw new IllegalStateException("crash");
                    }));

    assertThat(find()).isEqualTo(before);
    assertThat(operations()).isEmpty();
  }

  @Test
  void anErrorNamesTableAndRow() {
    insert(Todo.of(ID, "Milk"));

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> insert(Todo.of(ID, "secret")))
        .withMessageContaining(ID)
        .withMessageContaining("todo")
        .withMessageNotContaining("secret")
        .satisfies(e -> assertThat(e.rowId()).isEqualTo(ID))
        .satisfies(e -> assertThat(e.table()).isEqualTo("todo"));
  }

  private void fromServer() {
    inSession(session -> rows.insert(session, row(Todo.of(ID, "Milk").with("version", VERSION))));
  }

  private void insert(Todo item) {
    store.write(session -> tracked.insert(session, row(item)));
  }

  private void update(Todo item) {
    store.write(session -> tracked.update(session, row(item)));
  }

  private boolean delete() {
    return store.write(session -> tracked.delete(session, ID));
  }

  /** The operation's request leaves, and is not answered. */
  private void sent(Verb verb) {
    Todo here = find();
    Row local = here == null ? null : synced(row(here));
    save(
        operation()
            .sending(new SentImage(verb, operation().base().version(), local, local, false)));
  }

  private void save(Operation operation) {
    inSession(session -> queue.save(session, operation));
  }

  private @Nullable Operation operation() {
    return store.read(session -> queue.find(session, "todo", ID));
  }

  private List<Operation> operations() {
    return store.read(new OperationList(queue, null, null)::all);
  }

  private @Nullable Todo find() {
    return store.read(session -> rows.find(session, ID, TodoSchema.INSTANCE::read));
  }

  private boolean isKnown(String table, String id, @Nullable String version) {
    return store.read(session -> queue.lineage().contains(session, table, id, version));
  }

  private void inSession(Consumer<SqlSession> block) {
    store.write(
        session -> {
          block.accept(session);
          return session;
        });
  }

  private void assertRefused(Todo item, Reason reason) {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> insert(item))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static Row row(Todo item) {
    return TodoSchema.row(item);
  }

  private static Row synced(Row row) {
    return row.only(i -> i != at("draft"));
  }
}
