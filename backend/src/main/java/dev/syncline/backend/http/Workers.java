package dev.syncline.backend.http;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of an endpoint. */
final class Workers {

  private static final int MOST_THREADS = 32;
  private static final int MOST_WAITING = 1024;

  private Workers() {}

  /** Beyond so many waiting requests, connections are dropped. */
  static ThreadPoolExecutor requests() {
    return new ThreadPoolExecutor(
        MOST_THREADS,
        MOST_THREADS,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(MOST_WAITING),
        named("syncline-backend-"));
  }

  static ScheduledThreadPoolExecutor watch() {
    ScheduledThreadPoolExecutor watch =
        new ScheduledThreadPoolExecutor(1, named("syncline-backend-watch-"));
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }

  private static ThreadFactory named(String prefix) {
    AtomicInteger count = new AtomicInteger();
    return work -> new Thread(work, prefix + count.incrementAndGet());
  }
}
