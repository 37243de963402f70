package dev.syncline.sync;

import dev.syncline.event.SyncListener;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the engine takes from outside, the network excepted. With all of it replaced, a
 * seed and one thread run it in virtual time.
 *
 * @param executor where the requests of a push run if several may be on their way; null for threads
 *     of the engine's own
 * @param parallelism how many of them may be on their way at a time
 */
public record Surroundings(
    Clock clock,
    Random random,
    Sleeper sleeper,
    SyncListener listener,
    @Nullable Executor executor,
    int parallelism) {

  /** Lets time pass. */
  public interface Sleeper {

    /** Returns after this many milliseconds. */
    void sleep(long millis) throws InterruptedException;
  }
}
