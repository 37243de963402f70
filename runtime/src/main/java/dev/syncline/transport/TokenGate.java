package dev.syncline.transport;

import dev.syncline.auth.Authenticator;
import dev.syncline.auth.TokenHeader;
import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.error.SyncException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Gives requests their tokens. Where a token is refused, the authenticator is asked for a new one
 * once, however many requests it was refused to: the first thread asks, the others wait for it.
 *
 * <p>Safe for any number of threads. The authenticator is called without any lock.
 */
public final class TokenGate {

  /** Sends everything without a token. */
  public static final TokenGate OPEN = new TokenGate(() -> null, TokenHeader.ZUMO);

  private final Questions questions;
  private final TokenHeader header;

  /** Counted down when the renewal at work has ended, or was given up; null if none is at work. */
  private @Nullable CountDownLatch renewing;

  private Renewal last = Renewal.NONE;
  private long renewals;

  public TokenGate(Authenticator authenticator, TokenHeader header) {
    this.questions = new Questions(authenticator);
    this.header = header;
  }

  /** Whether the present thread calls from within the authenticator. */
  public boolean isAsking() {
    return questions.areOpen();
  }

  /**
   * The token of a request that is about to leave.
   *
   * @throws AuthenticationException if the authenticator's token cannot travel
   * @throws ServerException 401, if the authenticator fails
   */
  Pass pass() {
    long before = renewals();
    return new Pass(newest(questions.token()), before);
  }

  /** Lays the token into the headers of a request. */
  void show(Pass pass, Map<String, String> headers) {
    String token = pass.token();
    if (token != null) {
      headers.put(header.name(), header.value(token));
    }
  }

  /**
   * Another token for a request whose own was refused, or null if there is none.
   *
   * @throws NetworkException if there is no way to one now, or this thread was interrupted
   * @throws ServerException as {@link #pass} does, or if the server of tokens is not well
   */
  @Nullable Pass renewed(Pass refused) {
    Pass present = pass();
    while (present.hasTokenOf(refused) && present.renewals() == refused.renewals()) {
      renewOrWait(refused);
      present = pass();
    }
    if (present.hasTokenOf(refused)) {
      failure();
      return null;
    }
    return present.token() == null ? null : present;
  }

  private void renewOrWait(Pass refused) {
    CountDownLatch mine = new CountDownLatch(1);
    CountDownLatch running = takeTurn(mine, refused);
    if (running == mine) {
      renew(refused.token(), mine);
    } else if (running != null) {
      await(running);
    }
  }

  /** The renewal at work, which is the caller's own if there was none; null if one has ended. */
  private synchronized @Nullable CountDownLatch takeTurn(CountDownLatch mine, Pass refused) {
    if (renewing == null && renewals == refused.renewals()) {
      renewing = mine;
    }
    return renewing;
  }

  private void renew(@Nullable String refused, CountDownLatch mine) {
    try {
      end(outcome(refused));
    } finally {
      land(mine);
    }
  }

  private Renewal outcome(@Nullable String refused) {
    String given = questions.token();
    try {
      return Renewal.of(given, questions.refresh(refused));
    } catch (SyncException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e; // this thread was told to end; another one asks in its place
      }
      return Renewal.failed(given, e);
    }
  }

  private static void await(CountDownLatch running) {
    try {
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NetworkException("The wait for a token was interrupted", false, null);
    }
  }

  private synchronized void end(Renewal renewal) {
    last = renewal;
    renewals++;
  }

  private synchronized void land(CountDownLatch mine) {
    renewing = null;
    mine.countDown();
  }

  private synchronized long renewals() {
    return renewals;
  }

  private synchronized @Nullable String newest(@Nullable String token) {
    if (!last.follows(token)) {
      last = Renewal.NONE;
      return token;
    }
    return last.orElse(token);
  }

  private synchronized void failure() {
    last.throwFailure();
  }
}
