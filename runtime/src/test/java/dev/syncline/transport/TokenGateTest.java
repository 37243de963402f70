package dev.syncline.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.auth.Authenticator;
import dev.syncline.auth.TokenHeader;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks for a new token, who waits, and who goes on with one that is there already. */
@Timeout(60)
final class TokenGateTest {

  private final Script script = new Script();
  private final TokenGate gate = new TokenGate(script, TokenHeader.ZUMO);

  private static final class Script implements Authenticator {

    final AtomicInteger asked = new AtomicInteger();
    final CountDownLatch inside = new CountDownLatch(1);
    volatile @Nullable String token = "one";
    volatile @Nullable String fresh = "two";
    volatile @Nullable CountDownLatch hold;
    volatile @Nullable RuntimeException failure;

    @Override
    public @Nullable String token() {
      return token;
    }

    @Override
    public @Nullable String refresh(@Nullable String refused) throws InterruptedException {
      asked.incrementAndGet();
      CountDownLatch held = hold;
      inside.countDown();
      if (held != null) {
        held.await();
      }
      if (failure != null) {
        throw failure;
      }
      token = fresh == null ? token : fresh;
      return fresh;
    }
  }

  private @Nullable String sent(@Nullable Pass pass) {
    Map<String, String> headers = new HashMap<>();
    if (pass != null) {
      gate.show(pass, headers);
    }
    return headers.get("X-ZUMO-AUTH");
  }

  @Test
  void whoIsRefusedLateGoesOnWithTheNewToken() {
    Pass early = gate.pass();
    Pass late = gate.pass();

    assertThat(sent(gate.renewed(early))).isEqualTo("two");
    assertThat(sent(gate.renewed(late))).isEqualTo("two");

    assertThat(script.asked).hasValue(1);
  }

  @Test
  void aTokenThatTheAppReplacedItselfIsNotRenewed() {
    Pass old = gate.pass();
    script.token = "by-a-login";

    assertThat(sent(gate.renewed(old))).isEqualTo("by-a-login");
    assertThat(script.asked).hasValue(0);
  }

  @Test
  void whoIsRefusedLateDoesNotAskAgainWhereThereWasNone() {
    script.fresh = null;
    Pass early = gate.pass();
    Pass late = gate.pass();

    assertThat(gate.renewed(early)).isNull();
    assertThat(gate.renewed(late)).isNull();
    assertThat(script.asked).hasValue(1);
  }

  @Test
  void aLaterRequestAsksAgain() {
    script.fresh = null;
    gate.renewed(gate.pass());
    script.fresh = "two";

    assertThat(sent(gate.renewed(gate.pass()))).isEqualTo("two");
    assertThat(script.asked).hasValue(2);
  }

  @Test
  void aFailureIsToldToAllThatItConcerns() {
    script.failure = new ServerException(503, null, "scripted");
    Pass early = gate.pass();
    Pass late = gate.pass();

    for (Pass pass : new Pass[] {early, late}) {
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(() -> gate.renewed(pass))
          .withMessage("scripted");
    }
    assertThat(script.asked).hasValue(1);
  }

  @Test
  void whoWaitsAsksItselfWhenTheOneThatAskedIsInterrupted() throws Exception {
    script.hold = new CountDownLatch(1);
    Pass ofLeader = gate.pass();
    Pass ofFollower = gate.pass();
    CompletableFuture<@Nullable Throwable> left = new CompletableFuture<>();
    Thread leader =
        new Thread(
            () -> {
              try {
                gate.renewed(ofLeader);
                left.complete(null);
              } catch (NetworkException e) {
                left.complete(e);
              }
            });
    leader.start();
    script.inside.await();
    CompletableFuture<@Nullable Pass> followed =
        CompletableFuture.supplyAsync(() -> gate.renewed(ofFollower));
    CountDownLatch held = script.hold;
    script.hold = null;

    leader.interrupt();

    assertThat(left.get(60, TimeUnit.SECONDS)).isInstanceOf(NetworkException.class);
    assertThat(sent(followed.get(60, TimeUnit.SECONDS))).isEqualTo("two");
    assertThat(script.asked).hasValue(2);
    held.countDown();
  }

  @Test
  void whoWaitsCanBeInterrupted() throws Exception {
    script.hold = new CountDownLatch(1);
    CompletableFuture<@Nullable Pass> leading =
        CompletableFuture.supplyAsync(() -> gate.renewed(gate.pass()));
    script.inside.await();

    Thread.currentThread().interrupt();
    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> gate.renewed(gate.pass()))
        .satisfies(e -> assertThat(e.requestLeft()).isFalse());

    assertThat(Thread.interrupted()).isTrue();
    script.hold.countDown();
    assertThat(sent(leading.get(60, TimeUnit.SECONDS))).isEqualTo("two");
  }

  @Test
  void noTokenIsEverPrinted() {
    Pass pass = gate.pass();
    gate.renewed(pass);

    assertThat(List.<Object>of(pass, gate).toString()).doesNotContain("one").doesNotContain("two");
  }
}
