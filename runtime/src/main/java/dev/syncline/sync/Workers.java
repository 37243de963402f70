package dev.syncline.sync;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for the requests of a push. Each is made when it is first needed, and ends when it was
 * not needed for a while. None keeps the JVM alive.
 */
final class Workers implements Executor, AutoCloseable {

  private static final long IDLE_SECONDS = 10;

  private final AtomicInteger made = new AtomicInteger();
  private final ThreadPoolExecutor threads;

  Workers() {
    // No limit: a push keeps its own, and must not wait for what another one has abandoned.
    threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            this::newThread);
  }

  private Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "syncline-push-" + made.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void execute(Runnable request) {
    threads.execute(request);
  }

  /** Interrupts what is at work. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
