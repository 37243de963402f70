package dev.syncline.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.syncline.Resolution;
import dev.syncline.RowState;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What handlers and listeners may do, and what they cannot spoil: numbers 19 and 20 of
 * docs/pitfalls.md.
 */
class HandlersTest extends ErrandDevice {

  @DisplayName("19: a conflict handler may read, write and pull, and a push there is refused")
  @Test
  void aHandlerDoesNotDeadlock() {
    shared("a");
    edit("a", "mine");
    othersEdit("a", "theirs");
    errands.onConflict(
        conflict -> {
          errands.insert(Errand.of("from the handler", "bread"));
          assertThat(errands.pull().isComplete()).isTrue();
          assertThat(here("a").title()).isEqualTo("mine");
          assertThatIllegalStateException().isThrownBy(client::push);
          return conflict.keepLocal();
        });

    client.push();
    isPushed();

    assertThat(there("a")).containsEntry("title", "mine");
    assertThat(isThere("from the handler")).isTrue();
  }

  @DisplayName("19: a listener may read, write and pull, and a push there is refused")
  @Test
  void aListenerDoesNotDeadlock() {
    others.insert(Errand.of("theirs", "bread"));
    othersPush();
    List<String> heard = new ArrayList<>();
    listener =
        new SyncListener() {
          @Override
          public void pullProgress(String table, long received, Long total) {
            errands.upsert(Errand.of("from the listener", "milk"));
            assertThatIllegalStateException().isThrownBy(client::push);
            heard.add("progress");
          }

          @Override
          public void pushFinished(PushResult result) {
            assertThat(errands.pull().isComplete()).isTrue();
            heard.add("finished");
          }
        };
    restart();
    errands.insert(Errand.of("a", "milk"));

    client.push();
    errands.pull();

    assertThat(heard).contains("progress", "finished");
    isPushed();
    assertThat(isThere("from the listener")).isTrue();
  }

  /** Were a lock held meanwhile, the other thread would wait for ever, and the test with it. */
  @DisplayName("20: reads and writes do not wait for the network, in a push or in a pull")
  @Test
  void nobodyWaitsForTheNetwork() {
    shared("a");
    Runnable user =
        () ->
            elsewhere(
                () -> {
                  errands.insert(Errand.of(null, "written meanwhile"));
                  edit("a", here("a").title() + "!");
                  assertThat(errands.list(ErrandQuery.all())).isNotEmpty();
                });
    edit("a", "oat milk");
    network.next(Network.onTheWayBack(user));
    isPushed();
    network.next(Network.onTheWayBack(user));
    assertThat(errands.pull().isComplete()).isTrue();

    isPushed();

    assertThat(here("a").title()).isEqualTo("oat milk!!");
    assertThat(there("a")).containsEntry("title", "oat milk!!");
  }

  /** What a handler does that it should not. */
  enum Wrong {
    THROWS,
    RETURNS_NULL,
    USES_A_ROW_OF_ANOTHER_ID,
    RESOLVES_ANOTHER_CONFLICT;

    Resolution<Errand> in(ErrandConflict conflict, ErrandConflict other) {
      return switch (this) {
        case THROWS -> throw new IllegalArgumentException("scripted");
        case RETURNS_NULL -> null;
        case USES_A_ROW_OF_ANOTHER_ID -> conflict.use(Errand.of("other", "wrong"));
        case RESOLVES_ANOTHER_CONFLICT -> other.delete();
      };
    }
  }

  @DisplayName("A handler that does what it should not leaves the conflict, and harms no other row")
  @ParameterizedTest
  @EnumSource
  void aWrongHandlerIsNoDecision(Wrong wrong) {
    List.of("a", "other").forEach(this::shared);
    clash("other");
    client.push();
    ErrandConflict other = errands.conflicts().get(0);
    clash("a");
    errands.insert(Errand.of("b", "bread"));
    errands.onConflict(conflict -> wrong.in(conflict, other));

    PushResult result = client.push();

    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.conflicts()).isEqualTo(2);
    assertThat(isThere("b")).isTrue();
    for (String id : List.of("a", "other")) {
      assertThat(errands.state(id)).isEqualTo(RowState.CONFLICT);
      assertThat(here(id).title()).isEqualTo("mine");
      assertThat(there(id)).containsEntry("title", "theirs");
    }
  }

  @DisplayName("A handler that never returns holds up no write, and an interrupt ends its push")
  @Test
  void aHandlerThatNeverReturnsCanBeCancelled() throws Exception {
    shared("a");
    clash("a");
    CountDownLatch asked = new CountDownLatch(1);
    errands.onConflict(
        conflict -> {
          asked.countDown();
          return never(conflict);
        });
    AtomicReference<PushResult> result = new AtomicReference<>();
    Thread pushing = new Thread(() -> result.set(client.push()), "pushing");
    pushing.start();
    asked.await();
    errands.insert(Errand.of("b", "bread"));
    edit("a", "mine, too");

    pushing.interrupt();
    pushing.join();

    assertThat(result.get().status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(errands.state("a")).isEqualTo(RowState.CONFLICT);
    errands.resolve(errands.conflicts().get(0).keepLocal());
    isPushed();
    assertThat(there("a")).containsEntry("title", "mine, too");
    assertThat(isThere("b")).isTrue();
  }

  private static Resolution<Errand> never(ErrandConflict conflict) {
    try {
      new CountDownLatch(1).await();
      return conflict.postpone();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void clash(String id) {
    edit(id, "mine");
    othersEdit(id, "theirs");
  }
}
