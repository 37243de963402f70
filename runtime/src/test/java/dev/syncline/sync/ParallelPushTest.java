package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.RowState;
import dev.syncline.SyncClientBuilder;
import dev.syncline.auth.Authenticator;
import dev.syncline.error.StoreException;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import dev.syncline.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several requests of a push on their way at a time. */
class ParallelPushTest {

  private static final String T = Device.TABLE;

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private final List<Thread> called = Collections.synchronizedList(new ArrayList<>());
  private Device device;

  private Device device(int parallelism) {
    device =
        new Device(
            server, folder, "d0", 100, builder -> settings(builder.parallelism(parallelism)));
    return device;
  }

  private SyncClientBuilder settings(SyncClientBuilder builder) {
    return builder.listener(
        new SyncListener() {
          @Override
          public void parked(String table, String rowId, String reason) {
            called.add(Thread.currentThread());
          }
        });
  }

  @AfterEach
  void close() {
    device.close();
  }

  private void insert(int rows) {
    for (int i = 0; i < rows; i++) {
      device.notes().insert(Note.of("r" + i, "title " + i));
    }
  }

  /** Requests that get no answer before as many are on their way. */
  private static Fault together(int count, AtomicInteger most) {
    CyclicBarrier barrier = new CyclicBarrier(count);
    AtomicInteger now = new AtomicInteger();
    return (request, handler) -> {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      await(barrier);
      now.decrementAndGet();
      await(barrier);
      return handler.answer();
    };
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 16})
  void asManyAreOnTheirWayAsWasSaidAndNoMore(int parallelism) {
    device(parallelism);
    insert(48);
    AtomicInteger most = new AtomicInteger();
    server.always(together(parallelism, most));

    PushResult result = Threads.run(device::push);

    assertThat(result.isClean()).as("%s", result).isTrue();
    assertThat(result.pushed()).isEqualTo(48);
    assertThat(most).hasValue(parallelism);
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(48);
  }

  @Test
  void oneByOneTheyLeaveFromTheThreadThatPushes() {
    device(1);
    insert(3);
    Set<Thread> threads = new HashSet<>();
    server.always(Fault.before(() -> threads.add(Thread.currentThread())));

    device.push();

    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void theClientsOwnThreadsKeepNoProcessAlive() {
    device(2);
    insert(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    server.always(Fault.before(() -> threads.add(Thread.currentThread())));

    device.push();

    assertThat(threads).allMatch(Thread::isDaemon);
    assertThat(threads).extracting(Thread::getName).allMatch(n -> n.startsWith("syncline-push-"));
  }

  @Test
  void ofARowThereIsNeverMoreThanOneRequest() {
    device(8);
    insert(20);
    Map<String, AtomicInteger> onTheWay = new ConcurrentHashMap<>();
    AtomicInteger edits = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.always(
        (request, handler) -> {
          String id = request.id() == null ? request.body().substring(7, 10) : request.id();
          AtomicInteger of = onTheWay.computeIfAbsent(id, key -> new AtomicInteger());
          most.accumulateAndGet(of.incrementAndGet(), Math::max);
          if (edits.incrementAndGet() <= 40) {
            device.edit("r" + edits.get() % 20, note -> note.stars(edits.get()));
          }
          Reply reply = handler.answer();
          of.decrementAndGet();
          return reply;
        });

    assertThat(device.push().isClean()).isTrue();

    assertThat(most).hasValue(1);
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void aChangeThatTakesThePlaceOfADiscardedOneIsSentOnce() {
    device(2);
    server.put(T, "a", "one", null, null);
    device.pull();
    device.edit("a", note -> note.title("mine"));
    server.put(T, "a", "theirs", null, null);
    device
        .notes()
        .onConflict(
            conflict -> {
              device.client().conflicts().discard();
              device.edit("a", note -> note.stars(7));
              server.requests();
              return conflict.keepLocal();
            });

    PushResult result = Threads.run(device::push);

    assertThat(result.isClean()).as("%s", result).isTrue();
    assertThat(server.requests()).hasSize(1);
    assertThat(server.shown(T, "a")).isEqualTo("theirs|null|7");
  }

  @Test
  void listenersAndHandlersAreCalledByThePushingThreadAlone() {
    device(8);
    insert(8);
    device
        .notes()
        .onConflict(
            conflict -> {
              called.add(Thread.currentThread());
              return conflict.keepLocal();
            });
    for (int i = 0; i < 4; i++) {
      server.put(T, "r" + i, "theirs", null, null);
    }
    for (int i = 4; i < 8; i++) {
      String id = "\"r" + i + "\"";
      server.next(request -> request.body().contains(id), Fault.status(400));
    }

    PushResult result = device.push();

    assertThat(result.parked()).isEqualTo(4);
    assertThat(result.pushed()).isEqualTo(4);
    assertThat(called).hasSize(8).containsOnly(Thread.currentThread());
  }

  @Test
  void aHandlerThatTakesItsTimeHoldsUpNoRowThatIsOnItsWay() {
    device(2);
    server.put(T, "r0", "theirs", null, null);
    insert(2);
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(1);
    server.next(
        request -> request.body().contains("r1"),
        Fault.after(arrived::countDown, Fault.before(() -> Threads.await(asked))));
    device
        .notes()
        .onConflict(
            conflict -> {
              asked.countDown();
              Threads.await(arrived);
              return conflict.keepLocal();
            });

    assertThat(Threads.run(device::push).isClean()).isTrue();
  }

  @Test
  void aDeadNetworkIsTriedNoMoreOften() {
    device(4);
    insert(40);
    server.always(Fault.REFUSED);

    PushResult result = device.push();

    assertThat(result.status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(result.remaining()).isEqualTo(40);
    assertThat(server.requests()).hasSizeLessThanOrEqualTo(4);
    server.always(Fault.NONE);
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void aServerThatIsNotWellIsAskedForOneRowAtATime() {
    device(4);
    insert(40);
    AtomicInteger most = new AtomicInteger();
    server.always(Fault.status(503));
    Fault together = together(4, most);
    for (int i = 0; i < 4; i++) {
      server.next("POST", together);
    }
    // The first four arrive, the next four are refused, and from then on one by one.

    PushResult result = device.push();

    assertThat(result.status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(result.pushed()).isEqualTo(4);
    assertThat(server.requests()).hasSizeLessThanOrEqualTo(4 + 4 + 4 * (Backoff.MOST_ATTEMPTS - 1));
    server.always(Fault.NONE);
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void theServersPoisonIsParkedAndTheRestGoesOn() {
    device(4);
    insert(12);
    device.edit("r5", note -> note.title("bad"));
    server.always(
        Fault.poison("bad", Fault.answer(Reply.json(500, "{\"error\":\"unsupported\"}"))));

    PushResult result = device.push();

    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.pushed()).isEqualTo(11);
    assertThat(result.parked()).isEqualTo(1);
    assertThat(device.state("r5")).isEqualTo(RowState.PARKED);
  }

  @Test
  void whenARequestFailsUnforeseenWhatIsOnItsWayIsSettledAndThenItIsThrown() {
    device(4);
    insert(8);
    AtomicInteger most = new AtomicInteger();
    Fault together = together(4, most);
    for (int i = 0; i < 4; i++) {
      boolean dies = i == 2;
      server.next(
          "POST",
          (request, handler) -> {
            Reply reply = together.meet(request, handler);
            if (dies) {
              throw new IllegalStateException("a bug of the HTTP client");
            }
            return reply;
          });
    }

    assertThatThrownBy(device::push).hasStackTraceContaining("a bug of the HTTP client");

    assertThat(device.outbox()).filteredOn(it -> it.attempts() == 1).hasSize(1);
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(8);
  }

  @Test
  void aStoreThatFailsLeavesEveryRequestToBeRepeated() {
    device(4);
    insert(4);
    Fault together = together(4, new AtomicInteger());
    Store store = device.client().store();
    server.always(
        (request, handler) -> {
          Reply reply = together.meet(request, handler);
          store.close();
          return reply;
        });

    assertThatThrownBy(device::push)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");

    server.always(Fault.NONE);
    device.reopen();
    assertThat(device.outbox()).hasSize(4).allMatch(it -> it.state() == RowState.PENDING);
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(4);
  }

  @Test
  void sixteenRefusedTokensAreRenewedOnce() {
    AtomicInteger renewals = new AtomicInteger();
    Authenticator authenticator =
        new Authenticator() {
          @Override
          public String token() {
            return "old";
          }

          @Override
          public String refresh(String refused) {
            return "new" + renewals.incrementAndGet();
          }
        };
    device =
        new Device(
            server,
            folder,
            "auth",
            100,
            builder -> builder.parallelism(16).authenticator(authenticator));
    insert(32);
    Fault refused = together(16, new AtomicInteger());
    for (int i = 0; i < 16; i++) {
      server.next(
          "POST",
          (request, handler) ->
              refused.meet(request, () -> Reply.json(401, "{\"error\":\"expired\"}")));
    }

    assertThat(Threads.run(device::push).isClean()).isTrue();

    assertThat(renewals).hasValue(1);
  }

  @Test
  void anAppsOwnExecutorCarriesTheRequests() {
    List<Runnable> carried = new ArrayList<>();
    device =
        new Device(
            server,
            folder,
            "own",
            100,
            builder ->
                builder
                    .parallelism(4)
                    .executor(
                        request -> {
                          carried.add(request);
                          request.run();
                        }));
    insert(9);

    assertThat(device.push().isClean()).isTrue();
    assertThat(carried).hasSize(9);
  }

  @Test
  void aNumberThatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> device(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> device(17)).isInstanceOf(IllegalArgumentException.class);
    device(16);
  }
}
