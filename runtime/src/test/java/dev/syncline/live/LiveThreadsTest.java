package dev.syncline.live;

import static dev.syncline.query.TodoColumns.ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.schema.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Live queries and many threads. The time-outs only end a test that hangs. */
final class LiveThreadsTest extends LiveTest {

  private static final Query<Todo> ALL = Filter.<Todo>all().orderBy(ID.asc());
  private static final int WRITERS = 4;
  private static final int EACH = 100;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void callsComeOneAfterAnotherAndNothingIsMissed() {
    CountDownLatch complete = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    List<Integer> together = new ArrayList<>();
    todos.observe(
        ALL,
        threads,
        result -> {
          together.add(calls.incrementAndGet());
          screen.changed(result);
          if (result.rows().size() == WRITERS * EACH) {
            complete.countDown();
          }
          calls.decrementAndGet();
        });

    write();

    await(complete);
    assertThat(together).containsOnly(1);
    assertThat(screen.rows()).isEqualTo(todos.list(ALL));
  }

  @Test
  void whoWritesMayDeliverAndNothingIsMissed() {
    todos.observe(ALL, AT_ONCE, screen);
    write();
    assertThat(screen.rows()).isEqualTo(todos.list(ALL)).hasSize(WRITERS * EACH);
  }

  @Test
  void aPoolThatSometimesRunsTasksAtOnceChangesNothing() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new ThreadPoolExecutor.CallerRunsPolicy());
    CountDownLatch complete = new CountDownLatch(1);
    List<Throwable> wrong = new ArrayList<>();
    todos.observe(
        ALL,
        pool,
        result -> {
          try {
            screen.changed(result);
          } catch (RuntimeException | Error e) {
            wrong.add(e);
          }
          if (result.rows().size() == WRITERS * EACH) {
            complete.countDown();
          }
        });

    write();

    await(complete);
    pool.shutdown();
    assertThat(wrong).isEmpty();
  }

  private void write() {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      String who = "writer " + i + " row ";
      all.add(
          CompletableFuture.runAsync(
              () -> {
                for (int n = 0; n < EACH; n++) {
                  todos.insert(todo(who + n, n));
                }
              },
              threads));
    }
    all.forEach(CompletableFuture::join);
  }

  @Test
  void closingDoesNotWaitForTheListener() {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    List<Integer> sizes = new ArrayList<>();
    LiveSubscription shown =
        todos.observe(
            ALL,
            threads,
            result -> {
              sizes.add(result.rows().size());
              called.countDown();
              await(closed);
              left.countDown();
            });
    await(called);

    todos.insert(todo("a", 1));
    shown.close();
    closed.countDown();

    await(left);
    assertThat(sizes).containsExactly(0);
  }

  @Test
  void theStoreIsClosedWhileAListenerIsAtWork() {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    todos.observe(
        ALL,
        threads,
        new LiveListener<Todo>() {
          @Override
          public void changed(LiveResult<Todo> result) {
            called.countDown();
            await(closed);
          }

          @Override
          public void ended() {
            ended.countDown();
          }
        });
    await(called);

    todos.insert(todo("a", 1));
    store.close();
    closed.countDown();

    await(ended);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
