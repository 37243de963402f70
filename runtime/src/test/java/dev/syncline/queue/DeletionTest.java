package dev.syncline.queue;

import static dev.syncline.queue.NodeSchema.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.annotation.OnDelete;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.schema.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rows whose parent is deleted here. */
final class DeletionTest {

  @TempDir Path folder;
  private Nodes nodes;

  @AfterEach
  void close() {
    nodes.close();
  }

  private void open(NodeSchema... tables) {
    nodes = new Nodes(folder.resolve("nodes.db"), tables);
  }

  private void openTasks(OnDelete onDelete) {
    open(NodeSchema.of("project"), NodeSchema.of("task", to("project", onDelete)));
  }

  @Test
  void childrenStayWhereNothingIsSaid() {
    openTasks(OnDelete.KEEP);
    nodes.synced("project", "p");
    nodes.synced("task", "t", "p");

    nodes.delete("project", "p");

    assertThat(nodes.list("task")).containsExactly("t → [p]");
    assertThat(nodes.outbox()).containsExactly("DELETE project p");
  }

  @Test
  void aParentWithChildrenIsNotDeletedWhereTheyRestrictIt() {
    openTasks(OnDelete.RESTRICT);
    nodes.synced("project", "p");
    nodes.synced("project", "other");
    nodes.synced("task", "t", "p");
    nodes.insert("task", "u", "p");
    nodes.synced("task", "v", "other");

    refused(
        () -> nodes.delete("project", "p"),
        "Row p of table project cannot be deleted, since 2 rows of table task refer to it by"
            + " project. Delete or change them first.");
    assertThat(nodes.list("project")).hasSize(2);
    assertThat(nodes.outbox()).containsExactly("INSERT task u");

    nodes.delete("task", "t");
    nodes.move("task", "u", "other");
    nodes.delete("project", "p");

    assertThat(nodes.list("project")).containsExactly("other → []");
  }

  @Test
  void aRefusedDeletionOfManyChangesNothing() {
    openTasks(OnDelete.RESTRICT);
    List.of("a", "b", "c").forEach(it -> nodes.synced("project", it));
    nodes.synced("task", "t", "b");

    refused(
        () -> nodes.delete("project", List.of("a", "b", "c")),
        "Row b of table project cannot be deleted, since 1 row of table task refers to it by"
            + " project. Delete or change it first.");

    assertThat(nodes.list("project")).hasSize(3);
    assertThat(nodes.outbox()).isEmpty();
  }

  @Test
  void childrenThatAreDeletedLaterInATransactionRestrictTheirParent() {
    openTasks(OnDelete.RESTRICT);
    nodes.synced("project", "p");
    nodes.synced("task", "t", "p");

    refused(
        () ->
            nodes.write(
                session -> {
                  nodes.tracked("project").delete(session, "p");
                  nodes.tracked("task").delete(session, "t");
                }),
        "1 row of table task refers to it");
    nodes.write(
        session -> {
          nodes.tracked("task").delete(session, "t");
          nodes.tracked("project").delete(session, "p");
        });

    assertThat(nodes.outbox()).containsExactly("DELETE task t", "DELETE project p");
  }

  @Test
  void rowsThatGoTogetherDoNotHinderEachOther() {
    open(NodeSchema.of("task", to("parent", "task", OnDelete.RESTRICT)));
    nodes.synced("task", "a", "a");
    nodes.synced("task", "b", "a");
    nodes.synced("task", "c", "b");

    refused(() -> nodes.delete("task", List.of("a", "b")), "Row b of table task");
    refused(() -> nodes.deleteItems("task", "a", "b"), "Row b of table task");
    assertThat(nodes.delete("task", List.of("a", "b", "c"))).isEqualTo(3);
    assertThat(nodes.list("task")).isEmpty();
  }

  @Test
  void itemsThatGoTogetherDoNotHinderEachOther() {
    open(NodeSchema.of("task", to("parent", "task", OnDelete.RESTRICT)));
    nodes.synced("task", "a", "b");
    nodes.synced("task", "b", "a");

    assertThat(nodes.deleteItems("task", "a", "b", "a")).isEqualTo(2);
    assertThat(nodes.list("task")).isEmpty();
  }

  @Test
  void childrenGoWithTheirParentWhereTheyCascade() {
    open(
        NodeSchema.of("project"),
        NodeSchema.of("task", to("project", OnDelete.CASCADE)),
        NodeSchema.of("comment", to("task", OnDelete.CASCADE)));
    nodes.synced("project", "p");
    nodes.synced("project", "other");
    nodes.synced("task", "t", "p");
    nodes.insert("task", "new", "p");
    nodes.synced("task", "stays", "other");
    nodes.synced("comment", "c", "t");
    nodes.synced("comment", "d", "new");

    assertThat(nodes.delete("project", List.of("p"))).isEqualTo(1);

    assertThat(nodes.list("task")).containsExactly("stays → [other]");
    assertThat(nodes.list("comment")).isEmpty();
    assertThat(nodes.outbox())
        .containsExactlyInAnyOrder(
            "DELETE comment c", "DELETE comment d", "DELETE task t", "DELETE project p")
        .endsWith("DELETE task t", "DELETE project p");
  }

  @Test
  void circlesOfRowsGoOnce() {
    open(
        NodeSchema.of("man", to("woman", OnDelete.CASCADE)),
        NodeSchema.of("woman", to("man", OnDelete.CASCADE)));
    nodes.synced("man", "a", "b");
    nodes.synced("woman", "b", "a");

    assertThat(nodes.delete("man", "a")).isTrue();

    assertThat(nodes.outbox()).containsExactly("DELETE woman b", "DELETE man a");
  }

  @Test
  void aRowThatRefersToItselfGoes() {
    open(NodeSchema.of("task", to("parent", "task", OnDelete.CASCADE)));
    nodes.synced("task", "a", "a");

    assertThat(nodes.delete("task", "a")).isTrue();

    assertThat(nodes.outbox()).containsExactly("DELETE task a");
  }

  @Test
  void aDeepTreeGoes() {
    open(NodeSchema.of("task", to("parent", "task", OnDelete.CASCADE)));
    nodes.write(
        session -> {
          TrackedRows tasks = nodes.tracked("task");
          NodeSchema schema = NodeSchema.of("task", to("parent", "task", OnDelete.CASCADE));
          for (int i = 0; i < 10_000; i++) {
            Node node = Node.of("t" + i, i == 0 ? null : "t" + (i - 1));
            tasks.insert(session, Row.of(schema, node));
          }
        });

    assertThat(nodes.delete("task", "t0")).isTrue();

    assertThat(nodes.list("task")).isEmpty();
    assertThat(nodes.outbox()).isEmpty();
  }

  @Test
  void childrenLetGoOfTheirParentWhereTheyAreDetached() {
    open(
        NodeSchema.of("project"),
        NodeSchema.of(
            "task", to("project", OnDelete.DETACH), to("origin", "project", OnDelete.KEEP)));
    nodes.synced("project", "p");
    nodes.synced("task", "t", "p", "p");
    nodes.insert("task", "u", "p");

    nodes.delete("project", "p");

    assertThat(nodes.list("task")).containsExactly("t → [null, p]", "u → [null, null]");
    assertThat(nodes.outbox())
        .containsExactly("INSERT task u", "UPDATE task t", "DELETE project p");
  }

  @Test
  void aChildThatGoesAnywayIsNeitherDetachedNorInTheWay() {
    open(
        NodeSchema.of("project"),
        NodeSchema.of("task", to("project", OnDelete.CASCADE)),
        NodeSchema.of(
            "comment",
            to("project", OnDelete.CASCADE),
            to("task", OnDelete.RESTRICT),
            to("answered", "comment", OnDelete.DETACH)));
    nodes.synced("project", "p");
    nodes.synced("task", "t", "p");
    nodes.synced("comment", "c", "p", "t");
    nodes.synced("comment", "d", "p", "t", "c");

    nodes.delete("project", "p");

    assertThat(nodes.outbox())
        .containsExactlyInAnyOrder(
            "DELETE comment d", "DELETE comment c", "DELETE task t", "DELETE project p");
  }

  @Test
  void aRowThatGoesAlongIsRestrictedToo() {
    open(
        NodeSchema.of("project"),
        NodeSchema.of("task", to("project", OnDelete.CASCADE)),
        NodeSchema.of("comment", to("task", OnDelete.RESTRICT)));
    nodes.synced("project", "p");
    nodes.synced("task", "t", "p");
    nodes.synced("comment", "c", "t");

    refused(() -> nodes.delete("project", "p"), "Row t of table task cannot be deleted");
    assertThat(nodes.list("task")).hasSize(1);
  }

  @Test
  void aTableThatTheClientDoesNotHaveIsNotAsked() {
    open(NodeSchema.of("task", to("project", OnDelete.RESTRICT)));
    nodes.synced("task", "t", "p");

    assertThat(nodes.delete("task", "t")).isTrue();
  }

  @Test
  void aRowThatIsNotHereLeavesItsChildrenAlone() {
    openTasks(OnDelete.CASCADE);
    nodes.synced("task", "t", "p");

    assertThat(nodes.delete("project", "p")).isFalse();

    assertThat(nodes.list("task")).hasSize(1);
  }

  @Test
  void childrenInAnyStateCollapseAsADeleteOfTheirsDoes() {
    openTasks(OnDelete.CASCADE);
    nodes.synced("project", "p");
    nodes.synced("task", "edited", "p");
    nodes.synced("project", "q");
    nodes.move("task", "edited", "q");
    nodes.insert("task", "sent", "q");
    nodes.write(
        session -> {
          Operation insert = nodes.queue().find(session, "task", "sent");
          SentImage image = new SentImage(SentImage.Verb.INSERT, null, null, null, false);
          nodes.queue().save(session, insert.sending(image));
        });

    nodes.delete("project", "q");

    assertThat(nodes.outbox())
        .containsExactly("DELETE task edited", "DELETE task sent", "DELETE project q");
    List<Operation> all =
        new ArrayList<>(nodes.store().read(new OperationList(nodes.queue(), "task", null)::all));
    assertThat(all.get(0).base().version()).isEqualTo("v1");
    assertThat(all.get(1).isUnanswered()).isTrue();
  }

  private static void refused(ThrowingCallable delete, String message) {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(delete)
        .withMessageContaining(message)
        .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.REFERRED_TO));
  }
}
