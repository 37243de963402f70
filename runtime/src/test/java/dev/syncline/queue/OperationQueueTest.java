package dev.syncline.queue;

import static dev.syncline.schema.TodoSchema.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Seeds;
import dev.syncline.queue.Operation.Base;
import dev.syncline.queue.Operation.Edits;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.Progress;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TodoSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OperationQueueTest extends TodoOutbox {

  @Test
  void everyFieldOfAnOperationSurvivesReopening() {
    List<Operation> saved = new ArrayList<>();
    Seeds.forEach(300, random -> saved.add(operation(random, saved.size() + 1)));
    for (Operation operation : saved) {
      save(pending(operation.rowId()));
      save(operation);
    }

    reopen();

    List<Operation> read = list();
    assertThat(read).hasSize(saved.size());
    for (int i = 0; i < saved.size(); i++) {
      assertThat(read.get(i)).isEqualTo(saved.get(i));
    }
  }

  @Test
  void anOperationIsReplacedInItsPlace() {
    Seeds.forEach(
        100,
        random -> {
          save(pending("first"));
          save(pending("second"));
          long place = list().get(0).sequence();
          Operation other = withSequence(operation(random, place), place, "first");

          save(other);

          assertThat(list()).first().isEqualTo(other);
          assertThat(list()).hasSize(2);
          list().forEach(this::remove);
        });
  }

  @Test
  void firstInIsFirstOut() {
    for (String id : List.of("c", "a", "b")) {
      save(pending(id));
    }
    save(find("a").edited(Kind.DELETE, 1));
    remove(find("c"));
    save(pending("c"));

    assertThat(list()).extracting(Operation::rowId).containsExactly("a", "b", "c");
  }

  @Test
  void onlyWhatIsPendingIsSent() {
    for (State state : List.of(State.CONFLICT, State.WAITING, State.PARKED)) {
      save(pending(state.name()));
      save(withState(find(state.name()), state));
    }
    save(pending("pending"));

    assertThat(next()).isEqualTo("pending");
    assertThat(store.<Long>read(new OperationList(queue, null, State.PARKED)::count)).isEqualTo(1);
    assertThat(store.<Long>read(new OperationList(queue, null, null)::count)).isEqualTo(4);
    assertThat(store.<Boolean>read(session -> queue.concerns(session, "todo"))).isTrue();
    assertThat(store.<Boolean>read(session -> queue.concerns(session, "other"))).isFalse();
  }

  @Test
  void aRowHasOneOperation() {
    save(pending("a"));

    assertThatThrownBy(() -> save(pending("a"))).hasMessageContaining("UNIQUE");
    assertThat(list()).hasSize(1);
  }

  @Test
  void theOutboxIsFoundAgainNotMadeAnew() {
    save(pending("a"));

    reopen();
    store.write(
        session -> {
          queue.create(session);
          return session;
        });

    assertThat(list()).extracting(Operation::rowId).containsExactly("a");
  }

  private static Operation pending(String id) {
    return Operation.create("todo", id, Kind.INSERT, Base.NONE, false, 0);
  }

  private static Operation operation(Random random, long sequence) {
    String id = "row " + sequence;
    Kind kind = any(random, Kind.values());
    ServerRow base = orNull(random, server(random, id));
    String version = base == null ? orNull(random, "v\u0000\"1") : base.version();
    SentImage sent =
        new SentImage(
            any(random, Verb.values()),
            orNull(random, "v2"),
            orNull(random, part(random, id)),
            orNull(random, part(random, id)),
            random.nextBoolean());
    Failure failure = new Failure(random.nextInt(600), "CODE", RandomTodos.TEXTS.get(3));
    Progress progress =
        new Progress(
            any(random, State.values()),
            random.nextInt(9),
            orNull(random, failure),
            random.nextLong());
    return new Operation(
        sequence,
        "todo",
        id,
        kind,
        new Base(version, base),
        new Edits(random.nextLong(), random.nextLong()),
        random.nextBoolean(),
        orNull(random, sent),
        progress,
        orNull(random, server(random, id)));
  }

  private static ServerRow server(Random random, String id) {
    Row row = part(random, id);
    if (random.nextInt(4) == 0) {
      return new ServerRow(row.only(i -> i == 0), null, null, true); // a bare tombstone
    }
    Row whole = row.with(at("version"), "v1").with(at("updatedAt"), "2026-11-22T14:20:40.5");
    return new ServerRow(whole, "v1", "2026-11-22T14:20:40.5", random.nextBoolean());
  }

  private static Row part(Random random, String id) {
    Row row = TodoSchema.row(new RandomTodos(random).next(id));
    return row.only(i -> i != at("draft") && (i == 0 || random.nextInt(3) > 0));
  }

  private static <V> @Nullable V orNull(Random random, V value) {
    return random.nextBoolean() ? value : null;
  }

  private static <V> V any(Random random, V[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Operation withSequence(Operation operation, long sequence, String id) {
    return new Operation(
        sequence,
        operation.table(),
        id,
        operation.kind(),
        operation.base(),
        operation.edits(),
        operation.idMadeHere(),
        operation.sent(),
        operation.progress(),
        operation.server());
  }

  private static Operation withState(Operation operation, State state) {
    return new Operation(
        operation.sequence(),
        operation.table(),
        operation.rowId(),
        operation.kind(),
        operation.base(),
        operation.edits(),
        operation.idMadeHere(),
        operation.sent(),
        new Progress(state, 0, null, 0),
        operation.server());
  }

  private void save(Operation operation) {
    store.write(
        session -> {
          queue.save(session, operation);
          return session;
        });
  }

  private void remove(Operation operation) {
    store.write(
        session -> {
          queue.remove(session, operation);
          return session;
        });
  }

  private List<Operation> list() {
    return store.read(new OperationList(queue, "todo", null)::all);
  }

  private Operation find(String id) {
    return store.read(session -> queue.find(session, "todo", id));
  }

  private @Nullable String next() {
    Operation next = store.read(new PushOrder(queue, Set.of("todo"))::next);
    return next == null ? null : next.rowId();
  }
}
