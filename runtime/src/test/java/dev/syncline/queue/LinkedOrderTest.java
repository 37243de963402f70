package dev.syncline.queue;

import static dev.syncline.queue.NodeSchema.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.OnDelete;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of pushing rows that refer to each other (specification, section 2). */
final class LinkedOrderTest {

  private static final Failure NO = new Failure(400, "REFUSED", "no");
  private static final Column PARENT = to("parent", "task", OnDelete.KEEP);
  private static final NodeSchema PROJECT = NodeSchema.of("project");
  private static final NodeSchema TASK =
      NodeSchema.of("task", to("project", OnDelete.KEEP), PARENT);

  @TempDir Path folder;
  private Nodes nodes;

  @BeforeEach
  void open() {
    nodes = new Nodes(folder.resolve("nodes.db"), PROJECT, TASK);
  }

  @AfterEach
  void close() {
    nodes.close();
  }

  @Test
  void aParentIsInsertedBeforeItsChildAlsoIfItWasWrittenLater() {
    nodes.insert("task", "child", "p");
    nodes.insert("task", "other");
    nodes.insert("project", "p");

    assertThat(pushed()).containsExactly("p", "child", "other");
  }

  @Test
  void aParentIsDeletedAfterChildrenThatWereDeletedOrLetGoOfIt() {
    nodes.synced("project", "p");
    nodes.synced("project", "q");
    nodes.synced("task", "moved", "p");
    nodes.synced("task", "gone", "p");
    nodes.synced("task", "stays", "q");
    nodes.delete("project", "p");
    nodes.move("task", "moved", "q");
    nodes.delete("task", "gone");

    assertThat(pushed()).containsExactly("moved", "gone", "p");
  }

  @Test
  void aChildGoesToItsNewParentBeforeTheOldOneGoes() {
    nodes.synced("project", "old");
    nodes.synced("task", "t", "old");
    nodes.delete("project", "old");
    nodes.move("task", "t", "new");
    nodes.insert("project", "new");

    assertThat(pushed()).containsExactly("new", "t", "old");
  }

  @Test
  void whatAnUnansweredRequestNamesCountsAsKnownToTheServer() {
    nodes.synced("project", "p");
    nodes.insert("task", "t", "p");
    nodes.write(
        session -> {
          Operation insert = find("t");
          Row row = nodes.rows("task").find(session, "t");
          nodes
              .queue()
              .save(
                  session,
                  insert.sending(new SentImage(SentImage.Verb.INSERT, null, row, row, false)));
        });
    nodes.delete("project", "p");
    nodes.delete("task", "t");

    assertThat(pushed()).containsExactly("t", "p");
  }

  @Test
  void aStaleWriteStillKnowsItsParent() {
    nodes.synced("project", "p");
    nodes.synced("task", "t", "p");
    nodes.synced("task", "u", "p");
    nodes.delete("project", "p");
    nodes.write(
        session -> {
          nodes.tracked("task").delete(session, Row.of(TASK, new Node("t", "t", List.of(), "v0")));
          nodes.tracked("task").update(session, Row.of(TASK, new Node("u", "u", List.of(), "v0")));
        });
    nodes.move("task", "u", "q");

    assertThat(pushed()).containsExactly("t", "u", "p");
  }

  @Test
  void ofACircleTheFirstGoesFirst() {
    nodes.insert("task", "other", null, "b");
    nodes.insert("task", "a", null, "c");
    nodes.insert("task", "b", null, "a");
    nodes.insert("task", "c", null, "b");
    nodes.insert("task", "itself", null, "itself");

    assertThat(pushed()).containsExactly("a", "b", "other", "c", "itself");
  }

  @Test
  void aChildWaitsWhileItsParentIsOnItsWay() {
    nodes.insert("project", "p");
    nodes.insert("task", "child", "p");
    nodes.insert("task", "grandchild", null, "child");
    nodes.insert("task", "other");
    PushOrder order = order();

    Operation parent = next(order);
    assertThat(parent.rowId()).isEqualTo("p");
    assertThat(next(order).rowId()).isEqualTo("other");
    assertThat(next(order)).isNull();

    done(order, parent);

    Operation child = next(order);
    assertThat(child.rowId()).isEqualTo("child");
    assertThat(next(order)).isNull();
    done(order, child);
    assertThat(next(order).rowId()).isEqualTo("grandchild");
  }

  @Test
  void whatIsStoppedHoldsWhatComesAfterItAndNothingElse() {
    nodes.insert("project", "p");
    nodes.insert("task", "child", "p");
    nodes.insert("task", "other");
    change("project", "p", true);
    nodes.insert("task", "later", null, "child");

    assertThat(pushed()).containsExactly("other");

    change("project", "p", false);

    assertThat(pushed()).containsExactly("p", "child", "later");
  }

  @Test
  void aParentWhosePushFailedHoldsItsChildren() {
    nodes.insert("project", "p");
    nodes.insert("task", "child", "p");
    nodes.insert("task", "other");
    PushOrder order = order();

    order.returned(next(order));

    assertThat(next(order).rowId()).isEqualTo("other");
    assertThat(next(order)).isNull();
  }

  @Test
  void whatHasToGoBeforeGoesAlongOfWhateverTable() {
    nodes.insert("project", "not asked for");
    nodes.insert("task", "t", "p");
    nodes.insert("project", "p");
    PushOrder order = new PushOrder(nodes.queue(), Set.of("task"));

    assertThat(pushed(order)).containsExactly("p", "t");
  }

  @Test
  void linksOutliveARestart() {
    nodes.insert("task", "child", "p");
    nodes.insert("project", "p");
    nodes.close();

    open();

    assertThat(pushed()).containsExactly("p", "child");
  }

  @Test
  void whatWaitedBeforeAModelGotItsReferenceIsInOrderToo() {
    nodes.close();
    Path file = folder.resolve("older.db");
    NodeSchema older =
        NodeSchema.of(
            "task", Column.of("project", PARENT.type()), Column.of("parent", PARENT.type()));
    nodes = new Nodes(file, PROJECT, older);
    nodes.insert("task", "child", "p");
    nodes.insert("project", "p");
    nodes.close();

    nodes = new Nodes(file, PROJECT, TASK);

    assertThat(pushed()).containsExactly("p", "child");
  }

  @Test
  void tablesWithoutReferencesHaveNoLinks() {
    nodes.insert("project", "p");
    nodes.insert("task", "t", "p");
    assertThat(links()).isEqualTo(1);

    nodes.move("task", "t", "q", "u");
    assertThat(links()).isEqualTo(2);

    nodes.delete("task", "t");
    assertThat(links()).isZero();
  }

  @Test
  void aLongChainGoesFromItsHead() {
    int length = 10_000;
    insertAll(length, i -> "t" + (i + 1));

    List<String> pushed = pushed();

    assertThat(pushed).hasSize(length).startsWith("t9999", "t9998").endsWith("t1", "t0");
  }

  @Test
  void aLongCircleEnds() {
    int length = 10_000;
    insertAll(length, i -> "t" + (i + 1) % length);

    assertThat(pushed()).hasSize(length).startsWith("t0", "t9999", "t9998").endsWith("t1");
  }

  @Test
  void manyChildrenWaitForOneParent() {
    nodes.insert("task", "parent");
    insertAll(10_000, i -> "parent");
    PushOrder order = order();

    Operation parent = next(order);
    assertThat(next(order)).isNull();
    done(order, parent);

    assertThat(pushed(order)).hasSize(10_000).startsWith("t0", "t1").endsWith("t9999");
  }

  @Test
  void aParentWaitsForManyChildrenToGo() {
    nodes.synced("task", "parent");
    nodes.write(
        session -> {
          for (int i = 0; i < 10_000; i++) {
            Node child = new Node("t" + i, "t", nodes(null, "parent"), "v1");
            nodes.rows("task").insert(session, Row.of(TASK, child));
          }
        });
    nodes.delete("task", "parent");
    nodes.write(
        session -> {
          for (int i = 0; i < 10_000; i++) {
            nodes.tracked("task").delete(session, "t" + i);
          }
        });

    assertThat(pushed()).hasSize(10_001).endsWith("parent");
  }

  private interface ParentOf {
    String apply(int child);
  }

  private void insertAll(int count, ParentOf parent) {
    nodes.write(
        session -> {
          for (int i = 0; i < count; i++) {
            Node node = new Node("t" + i, "t", nodes(null, parent.apply(i)), null);
            nodes.tracked("task").insert(session, Row.of(TASK, node));
          }
        });
  }

  private static List<String> nodes(@Nullable String project, String parent) {
    List<String> both = new ArrayList<>();
    both.add(project);
    both.add(parent);
    return both;
  }

  private PushOrder order() {
    return new PushOrder(nodes.queue(), Set.of("project", "task"));
  }

  private @Nullable Operation next(PushOrder order) {
    return nodes.store().read(order::next);
  }

  private void done(PushOrder order, Operation operation) {
    nodes.write(session -> nodes.queue().remove(session, operation));
    order.returned(operation);
  }

  /** The ids of all rows that a push carries out, one after another, as it does. */
  private List<String> pushed() {
    return pushed(order());
  }

  private List<String> pushed(PushOrder order) {
    List<String> ids = new ArrayList<>();
    nodes.write(
        session -> {
          for (Operation next; (next = order.next(session)) != null; order.returned(next)) {
            ids.add(next.rowId());
            nodes.queue().remove(session, next);
          }
        });
    return ids;
  }

  private void change(String table, String id, boolean park) {
    nodes.write(
        session -> {
          Operation operation = nodes.queue().find(session, table, id);
          nodes
              .queue()
              .save(session, park ? operation.parked(NO) : operation.edited(operation.kind(), 0));
        });
  }

  private Operation find(String task) {
    return nodes.store().read(session -> nodes.queue().find(session, "task", task));
  }

  private int links() {
    return nodes
        .store()
        .read(
            session -> {
              try (var statement = session.prepare("SELECT count(*) FROM \"syncline_link\"");
                  var cursor = statement.query()) {
                cursor.next();
                return cursor.int32(0);
              }
            });
  }
}
