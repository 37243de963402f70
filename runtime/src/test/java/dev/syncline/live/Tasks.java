package dev.syncline.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** An executor that keeps what it is given until the test runs it. */
final class Tasks implements Executor {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int given;

  @Override
  public synchronized void execute(Runnable task) {
    given++;
    waiting.add(task);
  }

  private synchronized Runnable next() {
    return waiting.poll();
  }

  /** Runs one task; false if none waits. */
  boolean runOne() {
    Runnable task = next();
    if (task != null) {
      task.run();
    }
    return task != null;
  }

  /** Runs what waits, and what comes of it. */
  void run() {
    while (runOne()) {}
  }

  synchronized int waiting() {
    return waiting.size();
  }

  /** How many there were so far. */
  synchronized int given() {
    return given;
  }
}
