package dev.syncline.pitfalls;

import static dev.syncline.pitfalls.Network.answered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.error.SyncException;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where the clients before us came to a halt: numbers 16 to 18 and 21 to 23 of docs/pitfalls.md.
 */
class StuckSyncTest extends ErrandDevice {

  private static final String HTML = "<html>Please log in to our Wi-Fi</html>";

  /** What comes in place of the server's answer. */
  enum Instead {
    A_PAGE_OF_A_CAPTIVE_PORTAL,
    AN_EMPTY_BODY,
    NO_CONTENT,
    A_CUT_BODY;

    Network.Fate fate() {
      return switch (this) {
        case A_PAGE_OF_A_CAPTIVE_PORTAL -> answered(200, HTML, "Content-Type", "text/html");
        case AN_EMPTY_BODY -> answered(200, "", "Content-Type", "application/json");
        case NO_CONTENT -> answered(204, "");
        case A_CUT_BODY -> answered(200, "{\"id\":\"a\",\"ti", "Content-Type", "application/json");
      };
    }
  }

  @DisplayName("16: an answer that is none does not stop later pushes, and loses nothing")
  @ParameterizedTest
  @EnumSource
  void aPushSurvivesWhatIsNoAnswer(Instead instead) {
    errands.insert(Errand.of("a", "milk"));
    network.next(instead.fate());
    client.push();
    assertThat(client.outbox()).as("nobody has it yet").hasSize(1);

    network.always(Network.PASSES);
    isPushed();

    assertThat(there("a")).containsEntry("title", "milk");
  }

  @DisplayName("16: an answer that is none does not stop later pulls, and moves nothing")
  @ParameterizedTest
  @EnumSource
  void aPullSurvivesWhatIsNoAnswer(Instead instead) {
    others.insert(Errand.of("a", "milk"));
    othersPush();
    network.next(instead.fate());
    try {
      assertThat(errands.pull().isComplete()).isFalse();
    } catch (SyncException e) {
      assertThat(e).hasMessageContaining("errand");
    }
    assertThat(errands.list(ErrandQuery.all())).isEmpty();

    assertThat(errands.pull().isComplete()).isTrue();

    assertThat(here("a").title()).isEqualTo("milk");
  }

  @DisplayName("17: a row that the server refuses is set aside, and all others go on")
  @Test
  void oneRefusedRowStopsNothing() {
    others.insert(Errand.of("theirs", "bread"));
    othersPush();
    IntStream.range(0, 4).forEach(i -> errands.insert(Errand.of("row-" + i, "milk")));
    network.next(Network.PASSES, answered(400, "{\"error\":\"The title is too long\"}"));

    PushResult result = client.push();

    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.pushed()).isEqualTo(3);
    assertThat(errands.state("row-1")).isEqualTo(RowState.PARKED);
    assertThat(errands.pull().isComplete()).isTrue();
    assertThat(errands.find("theirs")).isPresent();
  }

  @DisplayName("17: a delete of a row that the server does not know stops nothing")
  @Test
  void aDeleteOfAnUnknownRowIsDone() {
    shared("a");
    network.next(answered(404, "{\"error\":\"The item does not exist\"}"));
    errands.delete("a");
    errands.insert(Errand.of("b", "bread"));

    isPushed();

    assertThat(there("b")).containsEntry("title", "bread");
    assertThat(errands.delete("never here")).isFalse();
    assertThat(client.outbox()).isEmpty();
  }

  @DisplayName("18: a server that says 503 is not asked once for each operation")
  @Test
  void aServerThatIsNotWellIsLeftAlone() {
    IntStream.range(0, 20).forEach(i -> errands.insert(Errand.of("row-" + i, "milk")));
    network.always(answered(503, "", "Retry-After", "7"));

    PushResult result = client.push();

    assertThat(result.status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(network.requests()).hasSizeBetween(1, 5);
    assertThat(clock.slept()).isNotEmpty().allMatch(pause -> pause >= 7_000);
    assertThat(client.outbox()).hasSize(20);
    network.always(Network.PASSES);
    isPushed();
  }

  @DisplayName("18: a 401 stops the push, instead of failing every operation")
  @Test
  void a401IsAskedOnce() {
    IntStream.range(0, 20).forEach(i -> errands.insert(Errand.of("row-" + i, "milk")));
    network.always(answered(401, ""));

    PushResult result = client.push();

    assertThat(result.status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(network.requests()).hasSize(1);
    assertThat(client.outbox())
        .hasSize(20)
        .extracting(PendingChange::state)
        .containsOnly(RowState.PENDING);
    network.always(Network.PASSES);
    isPushed();
  }

  @DisplayName("21: an error carries the status and the server's words")
  @Test
  void theServersWordsAreTold() {
    List<String> heard = new ArrayList<>();
    listener =
        new SyncListener() {
          @Override
          public void parked(String table, String rowId, String reason) {
            heard.add(reason);
          }
        };
    restart();
    errands.insert(Errand.of("a", "milk"));
    network.next(answered(422, "{\"error\":\"The title is too long\"}"));

    client.push();

    assertThat(heard).singleElement().asString().contains("The title is too long");
    assertThat(errands.change("a").orElseThrow().lastError())
        .hasValueSatisfying(
            error -> {
              assertThat(error.status()).isEqualTo(422);
              assertThat(error.words()).contains("The title is too long");
            });
  }

  @DisplayName("21: an insert of an id that is taken shows the row that has it")
  @Test
  void a409ShowsTheServersRow() {
    others.insert(Errand.of("a", "theirs"));
    othersPush();
    errands.insert(Errand.of("a", "mine"));

    assertThat(client.push().conflicts()).isEqualTo(1);

    assertThat(errands.conflicts().get(0).server()).map(Errand::title).hasValue("theirs");
  }

  @DisplayName("22: a push does not succeed because a listener or handler swallowed the error")
  @Test
  void aPushThatFailedSaysSo() {
    listener =
        new SyncListener() {
          @Override
          public void parked(String table, String rowId, String reason) {
            throw new IllegalStateException("scripted");
          }
        };
    restart();
    shared("b");
    edit("b", "mine");
    othersEdit("b", "theirs");
    errands.onConflict(
        conflict -> {
          throw new IllegalStateException("scripted");
        });
    errands.insert(Errand.of("a", "milk"));
    network.always(
        (request, server) ->
            request.httpMethod().name().equals("POST")
                ? answered(400, "no").carry(request, server)
                : Network.PASSES.carry(request, server));

    PushResult result = client.push();

    assertThat(result.isClean()).isFalse();
    assertThat(List.of(result.conflicts(), result.parked(), result.remaining()))
        .containsExactly(1, 1, 2);
    assertThat(here("b").title()).isEqualTo("mine");
  }

  @DisplayName("23: a change that met a 412 is sent on the newer version once it is decided")
  @Test
  void aFailed412CanSucceed() {
    shared("a");
    edit("a", "mine");
    othersEdit("a", "theirs");
    assertThat(client.push().conflicts()).isEqualTo(1);
    network.requests();
    assertThat(client.push().conflicts()).isEqualTo(1);
    assertThat(network.requests()).as("nothing is sent that must fail again").isEmpty();

    errands.resolve(errands.conflicts().get(0).keepLocal());
    isPushed();

    assertThat(there("a")).containsEntry("title", "mine");
    assertThat(here("a").version()).isEqualTo(there("a").get("version"));
  }

  @DisplayName("23: an edit after it was discarded is made on the server's row, and succeeds")
  @Test
  void whatIsDiscardedDoesNotFailAgain() {
    shared("a");
    edit("a", "mine");
    othersEdit("a", "theirs");
    client.push();

    assertThat(errands.change("a").orElseThrow().discard()).isTrue();
    assertThat(here("a").title()).isEqualTo("theirs");
    edit("a", "mine again");
    isPushed();

    assertThat(there("a")).containsEntry("title", "mine again");
  }

  @DisplayName("23: what the server refused goes out again when it is retried")
  @Test
  void whatIsRetriedIsSent() {
    errands.insert(Errand.of("a", "milk"));
    network.next(answered(403, "{\"error\":\"Not today\"}"));
    assertThat(client.push().parked()).isEqualTo(1);
    network.requests();
    client.push();
    assertThat(network.requests()).as("it is not tried for ever").isEmpty();

    assertThat(client.parked().retry()).isEqualTo(1);
    isPushed();

    assertThat(isThere("a")).isTrue();
  }
}
