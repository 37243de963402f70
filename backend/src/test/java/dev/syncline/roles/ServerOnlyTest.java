package dev.syncline.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.backend.Response;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that only the server writes, through engine and backend. */
class ServerOnlyTest {

  @TempDir Path folder;

  @AutoClose private Cloud cloud;
  private SyncClient client;
  private TicketTable tickets;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, TicketSchema.INSTANCE);
    client = cloud.device("one");
    tickets = TicketTable.of(client);
  }

  private Ticket pushed(String title) {
    Ticket ticket = tickets.insert(Ticket.of(title));
    assertThat(client.push().isClean()).isTrue();
    return now(ticket);
  }

  private Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  @Test
  void isNullUntilTheServerHasAnswered() {
    Ticket ticket = tickets.insert(Ticket.of("leak").assignedTo("me"));

    assertThat(ticket.assignee()).isNull();
    assertThat(now(ticket).assignee()).isNull();
  }

  @Test
  void isStoredAsItIsReceived() {
    Ticket ticket = pushed("leak");
    cloud.change("ticket", ticket.id(), "{'assignee': 'ann', 'ticket_number': 7}");

    tickets.pull();

    assertThat(now(ticket).assignee()).isEqualTo("ann");
    assertThat(now(ticket).number()).isEqualTo(7);
  }

  @Test
  void isNeverSent() {
    Ticket ticket = pushed("leak");
    cloud.change("ticket", ticket.id(), "{'assignee': 'ann'}");
    tickets.pull();
    tickets.update(now(ticket).withTitle("big leak").assignedTo("me"));
    client.push();

    assertThat(cloud.sent()).hasSize(2).noneMatch(body -> body.contains("assignee"));
    assertThat(cloud.sent().get(1)).contains("big leak");
    assertThat(cloud.other().get("/tables/ticket/" + ticket.id()).text()).contains("ann");
  }

  @Test
  void isNeverSentWhereTheWholeRowIs() {
    Ticket stale = pushed("leak");
    cloud.change("ticket", stale.id(), "{'assignee': 'ann', 'title': 'other'}");
    tickets.pull();
    tickets.onConflict((TicketConflict conflict) -> conflict.keepLocal());

    tickets.update(stale.withTitle("mine").assignedTo("me"));
    client.push();

    assertThat(tickets.state(stale.id())).isEqualTo(RowState.SYNCED);
    assertThat(cloud.sent()).noneMatch(body -> body.contains("assignee"));
    assertThat(now(stale)).extracting(Ticket::title, Ticket::assignee).contains("mine", "ann");
  }

  @Test
  void isNoLocalChange() {
    Ticket ticket = pushed("leak");

    Ticket stored = tickets.update(ticket.assignedTo("me"));

    assertThat(stored.assignee()).isNull();
    assertThat(now(ticket).assignee()).isNull();
    assertThat(client.outbox()).isEmpty();
  }

  @Test
  void isNoClash() {
    Ticket ticket = pushed("leak");
    cloud.change("ticket", ticket.id(), "{'assignee': 'ann'}");
    tickets.update(ticket.withTitle("big leak").assignedTo("me"));

    assertThat(client.push().isClean()).isTrue();

    assertThat(now(ticket)).extracting(Ticket::title, Ticket::assignee).contains("big leak", "ann");
  }

  @Test
  void followsTheServerInAConflict() {
    Ticket ticket = pushed("leak");
    cloud.change("ticket", ticket.id(), "{'title': 'drip', 'assignee': 'ann'}");
    tickets.update(ticket.withTitle("big leak"));
    client.push();
    assertThat(tickets.state(ticket.id())).isEqualTo(RowState.CONFLICT);

    tickets.resolve(tickets.conflicts().get(0).keepLocal());
    client.push();

    assertThat(now(ticket)).extracting(Ticket::title, Ticket::assignee).contains("big leak", "ann");
  }

  @Test
  void comesBackWithARowThatIsBroughtBack() {
    Ticket ticket = pushed("leak");
    cloud.change("ticket", ticket.id(), "{'assignee': 'ann'}");
    tickets.pull();
    tickets.delete(ticket.id());

    tickets.insert(ticket.withTitle("leaks again").assignedTo("me"));

    assertThat(now(ticket).assignee()).isEqualTo("ann");
  }

  @Test
  void isReadWhereAnAnswerDoesNotTell() {
    Ticket ticket = pushed("leak");
    cloud.change("ticket", ticket.id(), "{'assignee': 'ann'}");
    tickets.pull();
    tickets.update(now(ticket).withTitle("big leak"));
    cloud.answering(
        answer -> {
          cloud.answering(it -> it);
          cloud.change("ticket", ticket.id(), "{'assignee': 'bob'}");
          return withoutRow(answer);
        });

    assertThat(client.push().isClean()).isTrue();

    assertThat(now(ticket)).extracting(Ticket::title, Ticket::assignee).contains("big leak", "bob");
  }

  private static Response withoutRow(Response answer) {
    return new Response(204, new TreeMap<>(answer.headers()), new byte[0]);
  }

  @Test
  void canBeAskedFor() {
    Ticket ticket = pushed("leak");
    pushed("drip");
    cloud.change("ticket", ticket.id(), "{'assignee': 'ann'}");
    TicketTable fresh = TicketTable.of(cloud.device("two"));

    fresh.pull(TicketQuery.where(TicketQuery.ASSIGNEE.eq("ann")));

    assertThat(fresh.list(TicketQuery.where(TicketQuery.ASSIGNEE.eq("ann"))))
        .extracting(Ticket::title)
        .containsExactly("leak");
    assertThat(fresh.count(TicketQuery.all())).isEqualTo(1);
  }

  @Test
  void deletedIsFalseInEveryRowAndNeverSent() {
    Ticket ticket = tickets.insert(new Ticket(null, "leak", true, null, null, null));

    client.push();

    assertThat(ticket.gone()).isFalse();
    assertThat(now(ticket).gone()).isFalse();
    assertThat(cloud.sent()).noneMatch(body -> body.contains("deleted") || body.contains("gone"));
  }

  @Test
  void aRowThatIsDeletedThereIsNotKept() {
    Ticket ticket = pushed("leak");
    cloud.other().delete("/tables/ticket/" + ticket.id());

    tickets.pull();

    assertThat(tickets.find(ticket.id())).isEmpty();
  }
}
