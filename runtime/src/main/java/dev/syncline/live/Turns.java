package dev.syncline.live;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Has an executor take turns at a work: one after another, never two at once, and each seeing what
 * the one before did. However often a turn is asked for while one waits, one comes. Between two of
 * them others may use the executor; if it runs tasks at once, on the caller's thread, the turns
 * come one after another and not one within another.
 */
final class Turns {

  private final Executor executor;
  private final Runnable work;
  private final Consumer<RuntimeException> refused;

  private State state = State.IDLE;

  private enum State {
    IDLE,
    WAITING,
    RUNNING,
    ASKED_AGAIN
  }

  /**
   * @param work a turn, which throws nothing
   * @param refused hears what the executor throws instead of taking a task; no turn is running then
   */
  Turns(Executor executor, Runnable work, Consumer<RuntimeException> refused) {
    this.executor = executor;
    this.work = work;
    this.refused = refused;
  }

  /** Asks for a turn that begins after this call. */
  void ask() {
    if (isWanted()) {
      give(this::take);
    }
  }

  private synchronized boolean isWanted() {
    if (state == State.IDLE) {
      state = State.WAITING;
      return true;
    }
    if (state == State.RUNNING) {
      state = State.ASKED_AGAIN;
    }
    return false;
  }

  private void give(Runnable task) {
    try {
      executor.execute(task);
    } catch (RuntimeException e) {
      refused.accept(e);
    }
  }

  private void take() {
    do {
      begin();
      work.run();
    } while (isAskedAgain() && comesBack());
  }

  private synchronized void begin() {
    state = State.RUNNING;
  }

  private synchronized boolean isAskedAgain() {
    boolean again = state == State.ASKED_AGAIN;
    state = again ? State.WAITING : State.IDLE;
    return again;
  }

  /** Hands the next turn over; true if the executor runs it here and now, where it has to wait. */
  private boolean comesBack() {
    Next next = new Next(Thread.currentThread());
    give(next);
    next.given = true;
    return next.cameBack;
  }

  /** The next turn. Its fields are of the thread that gives it alone. */
  private final class Next implements Runnable {

    private final Thread giver;
    private boolean given;
    private boolean cameBack;

    Next(Thread giver) {
      this.giver = giver;
    }

    @Override
    public void run() {
      if (Thread.currentThread() == giver && !given) {
        cameBack = true;
      } else {
        take();
      }
    }
  }
}
