package dev.syncline.queue;

import static dev.syncline.queue.NodeSchema.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.annotation.OnDelete;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of pushing against its definition, which a model reads from rows and operations alone:
 * random families with circles, edits while requests are on their way, requests that fail.
 */
final class RandomOrderTest {

  private static final List<String> TABLES = List.of("folder", "file", "tag");
  private static final int ROWS = 5;

  @TempDir Path folder;
  private int files;

  @Test
  void parentsGoBeforeTheirChildrenAndWhatIsStoppedHoldsThem() {
    Seeds.forEach(
        150,
        random -> {
          try (Nodes nodes = open()) {
            new Run(nodes, random).push(random.nextInt(40), 1 + random.nextInt(4));
          }
        });
  }

  private Nodes open() {
    return new Nodes(
        folder.resolve(files++ + ".db"),
        NodeSchema.of("folder", to("parent", "folder", OnDelete.KEEP)),
        NodeSchema.of("file", to("folder", OnDelete.KEEP), to("twin", "file", OnDelete.KEEP)),
        NodeSchema.of("tag", to("file", OnDelete.KEEP), to("folder", OnDelete.KEEP)));
  }

  /** A push of some random writes. */
  private static final class Run {

    private final Nodes nodes;
    private final Random random;
    private final PushOrder order;
    private final Map<Long, Operation> onTheirWay = new LinkedHashMap<>();
    private final Set<Long> given = new HashSet<>();
    private final Set<Long> heldOnce = new HashSet<>();
    private boolean isPlain = true;

    Run(Nodes nodes, Random random) {
      this.nodes = nodes;
      this.random = random;
      this.order = new PushOrder(nodes.queue(), Set.copyOf(TABLES));
    }

    void push(int writes, int parallelism) {
      for (String table : TABLES) {
        for (int i = 0; i < ROWS; i++) {
          if (random.nextBoolean()) {
            nodes.synced(table, id(i), anyParent(), anyParent());
          }
        }
      }
      for (int i = 0; i < writes; i++) {
        write();
        stop();
      }
      waitingIsWhatIsHeld();
      while (send(parallelism) || !onTheirWay.isEmpty()) {
        if (random.nextInt(8) == 0) {
          write();
          isPlain = false; // what waited for another may be free now, and is looked at later
        }
        answer();
      }
      allThatStayAreHeld();
    }

    private void waitingIsWhatIsHeld() {
      List<Operation> outbox = outbox();
      Graph graph = new Graph(nodes, outbox);
      Waiting waiting = new Waiting(nodes.queue(), Clock.systemUTC());
      Set<Long> held =
          outbox.stream()
              .filter(it -> !isStopped(it) && !isFree(it, graph))
              .map(Operation::sequence)
              .collect(Collectors.toSet());
      Set<Long> waits = nodes.store().read(it -> waiting.places(it, 0, Long.MAX_VALUE));
      assertThat(waits).isEqualTo(held);
    }

    private boolean send(int parallelism) {
      boolean sent = false;
      while (onTheirWay.size() < parallelism) {
        List<Operation> before = outbox();
        noteHeld(before);
        Operation next = nodes.store().read(order::next);
        if (next == null) {
          break;
        }
        sent = true;
        mayLeave(next, before);
        assertThat(given.add(next.sequence())).isTrue();
        onTheirWay.put(next.sequence(), next);
        unanswered(next, random.nextInt(4) == 0);
      }
      return sent;
    }

    /** What was held once is left to another push, also if an edit has freed it. */
    private void noteHeld(List<Operation> outbox) {
      Graph graph = new Graph(nodes, outbox);
      outbox.stream().filter(it -> !isFree(it, graph)).forEach(it -> heldOnce.add(it.sequence()));
    }

    private void mayLeave(Operation next, List<Operation> outbox) {
      assertThat(next).isIn(outbox);
      assertThat(next.state()).isEqualTo(State.PENDING);
      Graph graph = new Graph(nodes, outbox);
      for (long before : graph.before(next.sequence())) {
        assertThat(graph.allBefore(before)).as("only what waits for it").contains(next.sequence());
      }
      isPlain &= graph.hasNoCircle();
      if (onTheirWay.isEmpty() && isPlain) {
        Operation first = outbox.stream().filter(it -> isFree(it, graph)).findFirst().orElseThrow();
        Set<Long> due = new HashSet<>();
        for (Operation earlier : outbox) {
          if (earlier.sequence() <= first.sequence()) {
            due.add(earlier.sequence());
            due.addAll(graph.allBefore(earlier.sequence()));
          }
        }
        outbox.stream()
            .filter(it -> isFree(it, graph) && graph.before(it.sequence()).isEmpty())
            .findFirst()
            .ifPresent(it -> due.add(it.sequence()));
        assertThat(next.sequence()).as("before " + first).isIn(due);
      }
    }

    /** Whether it can go, now or after others. */
    private boolean isFree(Operation operation, Graph graph) {
      return !isStopped(operation)
          && !heldOnce.contains(operation.sequence())
          && graph.allBefore(operation.sequence()).stream()
              .map(graph::get)
              .noneMatch(this::isStopped);
    }

    private boolean isStopped(Operation operation) {
      boolean failed =
          given.contains(operation.sequence()) && !onTheirWay.containsKey(operation.sequence());
      return operation.state() != State.PENDING || failed;
    }

    private void unanswered(Operation operation, boolean repeated) {
      nodes.write(
          session -> {
            Row row = nodes.rows(operation.table()).find(session, operation.rowId());
            SentImage image = new SentImage(Verb.UPDATE, null, row, row, repeated);
            nodes.queue().save(session, operation.sending(image));
          });
    }

    private void answer() {
      if (onTheirWay.isEmpty()) {
        return;
      }
      List<Operation> all = new ArrayList<>(onTheirWay.values());
      Operation operation = all.get(random.nextInt(all.size()));
      onTheirWay.remove(operation.sequence());
      nodes.write(
          session -> {
            Operation now = nodes.queue().find(session, operation.sequence());
            if (now == null) {
              return;
            }
            switch (random.nextInt(6)) {
              case 0 -> nodes.queue().save(session, now.refused().parked(failure()));
              case 1 -> nodes.queue().save(session, now.failed(failure()));
              default -> nodes.queue().remove(session, now);
            }
          });
      order.returned(operation);
    }

    private void write() {
      String table = TABLES.get(random.nextInt(TABLES.size()));
      String id = id(random.nextInt(ROWS));
      if (isParked(table, id) && !given.isEmpty()) {
        return; // what is released while a push is at work goes with the next one
      }
      boolean isHere = nodes.list(table).stream().anyMatch(it -> it.startsWith(id + " "));
      if (!isHere) {
        nodes.insert(table, id, anyParent(), anyParent());
      } else if (random.nextInt(3) == 0) {
        nodes.delete(table, id);
      } else {
        nodes.move(table, id, anyParent(), anyParent());
      }
    }

    private boolean isParked(String table, String id) {
      return outbox().stream()
          .anyMatch(
              it ->
                  it.table().equals(table) && it.rowId().equals(id) && it.state() == State.PARKED);
    }

    private void stop() {
      List<Operation> all = outbox();
      if (!all.isEmpty() && random.nextInt(12) == 0) {
        Operation operation = all.get(random.nextInt(all.size()));
        nodes.write(session -> nodes.queue().save(session, operation.parked(failure())));
      }
    }

    private void allThatStayAreHeld() {
      List<Operation> outbox = outbox();
      Graph graph = new Graph(nodes, outbox);
      assertThat(outbox).noneMatch(it -> isFree(it, graph));
    }

    private List<Operation> outbox() {
      return nodes.store().read(new OperationList(nodes.queue(), null, null)::all);
    }

    private @Nullable String anyParent() {
      return random.nextInt(3) == 0 ? null : id(random.nextInt(ROWS));
    }

    private static String id(int number) {
      return "r" + number;
    }

    private static Failure failure() {
      return new Failure(400, "REFUSED", "no");
    }
  }

  /** What has to go before what, by the definition. */
  private static final class Graph {

    private final Nodes nodes;
    private final Map<Long, Operation> all = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> before = new LinkedHashMap<>();

    Graph(Nodes nodes, List<Operation> outbox) {
      this.nodes = nodes;
      outbox.forEach(it -> all.put(it.sequence(), it));
      for (Operation child : outbox) {
        Set<String> now = child.kind() == Kind.DELETE ? Set.of() : parents(child, local(child));
        Set<String> left = new HashSet<>();
        ServerRow base = child.base().row();
        left.addAll(parents(child, base == null ? null : base.row()));
        left.addAll(parents(child, child.sent() == null ? null : child.sent().row()));
        left.removeAll(now);
        for (Operation parent : outbox) {
          String key = parent.table() + " " + parent.rowId();
          boolean deletes = parent.kind() == Kind.DELETE;
          if (parent.sequence() == child.sequence()) {
            continue;
          }
          if (now.contains(key) && !deletes) {
            note(parent, child);
          } else if (left.contains(key) && deletes) {
            note(child, parent);
          }
        }
      }
    }

    private void note(Operation first, Operation second) {
      before.computeIfAbsent(second.sequence(), it -> new HashSet<>()).add(first.sequence());
    }

    private @Nullable Row local(Operation operation) {
      return nodes
          .store()
          .read(session -> nodes.rows(operation.table()).find(session, operation.rowId()));
    }

    private Set<String> parents(Operation child, @Nullable Row row) {
      return row == null
          ? Set.of()
          : row.columns().list().stream()
              .filter(it -> it.traits().parent() != null)
              .flatMap(
                  it -> {
                    String id = row.textOrNull(row.columns().position(it.name()));
                    return id == null ? Stream.of() : Stream.of(it.traits().parent() + " " + id);
                  })
              .filter(it -> !it.equals(child.table() + " " + child.rowId()))
              .collect(Collectors.toSet());
    }

    boolean hasNoCircle() {
      return all.keySet().stream().noneMatch(it -> allBefore(it).contains(it));
    }

    Operation get(long place) {
      return all.get(place);
    }

    Set<Long> before(long place) {
      return before.getOrDefault(place, Set.of());
    }

    Set<Long> allBefore(long place) {
      Set<Long> found = new HashSet<>();
      List<Long> open = new ArrayList<>(before(place));
      while (!open.isEmpty()) {
        long next = open.remove(open.size() - 1);
        if (found.add(next)) {
          open.addAll(before(next));
        }
      }
      return found;
    }
  }
}
