package dev.syncline.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Which calls wait for which. A listener may pull, and wait for a pull whose listener waits for
 * another: a circle of them would stand still for ever, so whoever would close it is refused.
 */
final class WaitGraph {

  private final Map<Call, List<Call>> waits = new HashMap<>();

  /**
   * Waits for the end of another call, or until the one that waits is cancelled.
   *
   * @throws IllegalStateException if the other one, through whatever chain, waits for this one
   */
  void await(Call call, Call other, CountDownLatch end, String what) {
    Call waiting = call.outermost();
    Call ending = other.outermost();
    begin(waiting, ending, what);
    try {
      call.waiting(
          () -> {
            end.await();
            return true;
          });
    } finally {
      over(waiting, ending);
    }
  }

  private synchronized void begin(Call waiting, Call ending, String what) {
    if (reaches(ending, waiting)) {
      throw new IllegalStateException(
          "A " + what + " was asked for from within one that would wait for it");
    }
    waits.computeIfAbsent(waiting, call -> new ArrayList<>()).add(ending);
  }

  private boolean reaches(Call from, Call to) {
    return from == to
        || waits.getOrDefault(from, List.of()).stream().anyMatch(it -> reaches(it, to));
  }

  private synchronized void over(Call waiting, Call ending) {
    List<Call> left = waits.getOrDefault(waiting, new ArrayList<>());
    left.remove(ending);
    if (left.isEmpty()) {
      waits.remove(waiting);
    }
  }
}
