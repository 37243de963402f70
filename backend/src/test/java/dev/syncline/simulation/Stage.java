package dev.syncline.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Threads of which one runs at a time: whoever has the baton. A thread gives it back to the stage
 * where it would block, on the network or in its sleep, and the stage gives it to whom it likes.
 */
final class Stage {

  /** Real time, after which an actor that does not come back is taken to wait for a lock. */
  private static final int MOST_SECONDS = 120;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "actor");
            thread.setDaemon(true);
            return thread;
          });

  private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

  private final Semaphore baton = new Semaphore(0);
  private final List<Actor> waiting = new ArrayList<>();

  /** Work that may block, on a thread of its own. */
  final class Actor {

    private final Device device;
    private final Semaphore turn = new Semaphore(0);
    private boolean ended;
    private Throwable failure;
    private Thread thread;

    private Actor(Device device) {
      this.device = device;
    }

    Device device() {
      return device;
    }

    private void perform(Runnable work) {
      thread = Thread.currentThread();
      turn.acquireUninterruptibly();
      CURRENT.set(this);
      try {
        work.run();
      } catch (Throwable e) {
        failure = e;
      } finally {
        Thread.interrupted();
        CURRENT.remove();
        ended = true;
        baton.release();
      }
    }
  }

  /** Lets work begin, up to where it first blocks. */
  Actor begin(Device device, Runnable work) {
    Actor actor = new Actor(device);
    THREADS.execute(() -> actor.perform(work));
    goOn(actor);
    return actor;
  }

  /** Lets an actor go on to its end, while all others wait. */
  void finish(Actor actor) {
    while (!actor.ended) {
      goOn(actor);
    }
  }

  /** Those who gave the baton back, the longest waiting first. */
  List<Actor> waiting() {
    return waiting;
  }

  /** Gives the baton to an actor, and waits until it comes back. */
  void goOn(Actor actor) {
    waiting.remove(actor);
    actor.turn.release();
    awaitBaton(actor);
    if (!actor.ended) {
      waiting.add(actor);
    } else if (actor.failure != null && !(actor.failure instanceof Kill)) {
      throw unexpected(actor.failure);
    }
  }

  boolean isWaiting(Device device) {
    return waiting.stream().anyMatch(it -> it.device == device);
  }

  /** Lets all actors of a device go on, to their end if it is dead. */
  void end(Device device) {
    for (Actor actor : List.copyOf(waiting)) {
      if (actor.device == device) {
        goOn(actor);
      }
    }
  }

  private void awaitBaton(Actor actor) {
    try {
      if (!baton.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS)) {
        AssertionError stuck = new BrokenPromise("P3", "a call waits for a lock");
        stuck.setStackTrace(actor.thread.getStackTrace());
        throw stuck;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Called by an actor: gives the baton back, and waits for it. */
  void pause() {
    Actor actor = CURRENT.get();
    if (actor == null) {
      throw new IllegalStateException("Who is not on stage cannot wait");
    }
    baton.release();
    actor.turn.acquireUninterruptibly();
  }

  private static Error unexpected(Throwable failure) {
    return failure instanceof Error error ? error : new AssertionError(failure);
  }
}
