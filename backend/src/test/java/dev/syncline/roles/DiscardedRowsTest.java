package dev.syncline.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Difference;
import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rows that have to do with one whose change is discarded. */
class DiscardedRowsTest {

  @TempDir Path folder;

  @AutoClose private Cloud cloud;
  private SyncClient client;
  private TicketTable tickets;
  private MemberTable members;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, TicketSchema.INSTANCE, MemberSchema.INSTANCE);
    client = cloud.device("one");
    tickets = TicketTable.of(client);
    members = MemberTable.of(client);
  }

  private static Member holder(String id, String ticket) {
    return new Member(id, id + "@example.com", ticket, null, null, null);
  }

  @Test
  void rowsThatReferToItStayAndAreSent() {
    String ticket = tickets.insert(Ticket.of("lost")).id();
    members.insert(holder("ann", ticket));

    assertThat(tickets.change(ticket).orElseThrow().discard()).isTrue();

    assertThat(tickets.find(ticket)).isEmpty();
    assertThat(members.find("ann")).map(Member::ticket).hasValue(ticket);
    assertThat(client.outbox()).extracting(PendingChange::rowId).containsExactly("ann");
    assertThat(client.push().isClean()).isTrue();
    assertThat(cloud.other().get("/tables/member/ann").field("ticket")).isEqualTo(ticket);
  }

  @Test
  void bothAreDiscardedInOneTransaction() {
    String ticket = tickets.insert(Ticket.of("lost")).id();
    members.insert(holder("ann", ticket));
    members.insert(holder("bob", null));

    assertThat(members.outbox().counts().pending()).isEqualTo(2);
    assertThat(client.outbox().discard()).isEqualTo(3);

    assertThat(client.outbox()).isEmpty();
    assertThat(members.count(MemberQuery.all())).isZero();
    assertThat(tickets.count(TicketQuery.all())).isZero();
  }

  @Test
  void aDeletedRowIsBackAlsoIfAnotherHasWhatWasUnique() {
    members.insert(Member.of("1", "ann@example.com"));
    client.push();
    members.delete("1");
    members.insert(Member.of("2", "ann@example.com"));

    assertThat(members.change("1").orElseThrow().discard()).isTrue();

    assertThat(members.find("1")).map(Member::email).hasValue("ann@example.com");
    assertThat(members.state("1")).isEqualTo(RowState.SYNCED);
    assertThat(members.state("2")).isEqualTo(RowState.PENDING);
  }

  @Test
  void whatOnlyTheServerWritesIsAsItWas() {
    String id = tickets.insert(Ticket.of("new")).id();
    client.push();
    cloud.change("ticket", id, "{'assignee': 'ann'}");
    tickets.pull();
    Ticket before = tickets.find(id).orElseThrow();
    tickets.update(before.withTitle("mine"));
    tickets.delete(id);

    assertThat(tickets.change(id).orElseThrow().differences())
        .extracting(Difference::column)
        .containsExactly("title");
    assertThat(tickets.change(id).orElseThrow().discard()).isTrue();

    assertThat(tickets.find(id)).hasValue(before);
  }
}
