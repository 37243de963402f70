package dev.syncline;

/** Lets time pass between two attempts; {@code Thread::sleep}, unless a test has its own time. */
@FunctionalInterface
public interface Sleeper {

  /** Returns after this many milliseconds. */
  void sleep(long millis) throws InterruptedException;
}
