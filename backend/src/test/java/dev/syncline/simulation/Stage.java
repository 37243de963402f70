package dev.syncline.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads of which one runs at a time: whoever has the baton. A thread gives it back to the stage
 * where it would block, on the network or in its sleep, and the stage gives it to whom it likes.
 *
 * <p>A push with several requests on their way cannot give it back where it waits for one of them,
 * since nobody is asked there: that it is blocked is seen from outside, and it goes on, alone, when
 * a request ends.
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

  /** Of who was given the baton: whatever blocks it now, it has come to since. */
  private static final long AWAKE = -1;

  private static final long LOOK_AFTER_MICROS = 100;

  private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

  private final List<Actor> waiting = new ArrayList<>();

  /** Work that may block, on a thread of its own. */
  static final class Actor {

    private final Device device;
    private final @Nullable Actor push;
    private final Semaphore turn = new Semaphore(0);
    private final Semaphore stop = new Semaphore(0);
    private boolean ended;
    private Throwable failure;
    private Thread thread;

    /** How many requests are on their way beside it. */
    private int requests;

    /** Whether it waits for one of them. */
    private boolean listening;

    private final AtomicLong moves = new AtomicLong();

    private Actor(Device device, @Nullable Actor push) {
      this.device = device;
      this.push = push;
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
        stop.release();
      }
    }

    /** Whether anybody still wants to know what becomes of it. */
    boolean isAbandoned() {
      return push != null && push.ended;
    }

    /** Whether what it brings is looked at as soon as it ends, and before anything else. */
    boolean isHeard() {
      return push == null || push.listening;
    }

    private boolean isBlocked() {
      return thread.getState() == Thread.State.WAITING
          && LockSupport.getBlocker(thread) instanceof ConditionObject;
    }
  }

  /** Lets work begin, up to where it first blocks. */
  Actor begin(Device device, Runnable work) {
    Actor actor = new Actor(device, null);
    THREADS.execute(() -> actor.perform(work));
    goOn(actor);
    return actor;
  }

  /** Where the requests of a push run: each is an actor beside it. */
  void beginBeside(Device device, Runnable request) {
    Actor push = current();
    Actor actor = new Actor(device, push);
    THREADS.execute(() -> actor.perform(request));
    waiting.add(actor);
    push.requests++;
    moves();
  }

  /** Lets an actor go on to its end, while all others wait. */
  void finish(Actor actor) {
    while (!actor.ended) {
      goOn(actor.listening ? requestOf(actor) : actor);
    }
  }

  private Actor requestOf(Actor push) {
    return waiting.stream().filter(it -> it.push == push).findFirst().orElseThrow();
  }

  /** Those who gave the baton back, the longest waiting first. */
  List<Actor> waiting() {
    return waiting;
  }

  /** Gives the baton to an actor, and waits until it comes back. */
  void goOn(Actor actor) {
    waiting.remove(actor);
    Actor push = actor.push;
    long moves = push == null ? 0 : push.moves.get();
    actor.turn.release();
    awaitStop(actor, AWAKE);
    if (actor.ended && push != null) {
      push.requests--;
      if (push.listening) {
        push.listening = false;
        awaitStop(push, moves);
      }
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

  /** Until the actor ends, gives the baton back, or waits for a request beside it. */
  private void awaitStop(Actor actor, long since) {
    if (!hasStopped(actor, since)) {
      actor.listening = true;
      actor.device.isWaiting();
    } else if (!actor.ended) {
      waiting.add(actor);
    } else if (actor.failure != null && !(actor.failure instanceof Kill)) {
      throw unexpected(actor.failure);
    }
  }

  /** False if it listens for its requests. Whom one of them wakes has to move first. */
  private boolean hasStopped(Actor actor, long since) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (!hasStopped(actor)) {
      if (actor.requests > 0 && actor.moves.get() > since && actor.isBlocked()) {
        return false;
      } else if (System.nanoTime() > end) {
        AssertionError stuck = new BrokenPromise("P3", "a call waits for a lock");
        stuck.setStackTrace(actor.thread.getStackTrace());
        throw stuck;
      }
    }
    return true;
  }

  private static boolean hasStopped(Actor actor) {
    try {
      return actor.stop.tryAcquire(LOOK_AFTER_MICROS, TimeUnit.MICROSECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Called by an actor: it does something. */
  void moves() {
    Actor actor = CURRENT.get();
    if (actor != null) {
      actor.moves.incrementAndGet();
    }
  }

  /** The actor that calls. */
  Actor current() {
    Actor actor = CURRENT.get();
    if (actor == null) {
      throw new IllegalStateException("Who is not on stage cannot wait");
    }
    return actor;
  }

  /** Called by an actor: gives the baton back, and waits for it. */
  void pause() {
    Actor actor = current();
    actor.stop.release();
    actor.turn.acquireUninterruptibly();
  }

  private static Error unexpected(Throwable failure) {
    return failure instanceof Error error ? error : new AssertionError(failure);
  }
}
