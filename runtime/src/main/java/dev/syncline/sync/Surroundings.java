package dev.syncline.sync;

import dev.syncline.event.SyncListener;
import java.time.Clock;
import java.util.Random;

/**
 * Everything that the engine takes from outside, the network excepted. With all of it replaced, a
 * seed and one thread run it in virtual time.
 */
public record Surroundings(Clock clock, Random random, Sleeper sleeper, SyncListener listener) {

  /** Lets time pass. */
  public interface Sleeper {

    /** Returns after this many milliseconds. */
    void sleep(long millis) throws InterruptedException;
  }
}
