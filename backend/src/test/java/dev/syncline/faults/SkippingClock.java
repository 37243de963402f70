package dev.syncline.faults;

import dev.syncline.Sleeper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that skips what is slept, so that no pause takes any time. */
public final class SkippingClock extends Clock implements Sleeper {

  private final AtomicLong skippedMillis = new AtomicLong();
  private final List<Long> slept = new CopyOnWriteArrayList<>();

  /** The pauses so far, in milliseconds. */
  public List<Long> slept() {
    return slept;
  }

  @Override
  public void sleep(long millis) {
    slept.add(millis);
    skippedMillis.addAndGet(millis);
  }

  @Override
  public Instant instant() {
    return Instant.now().plusMillis(skippedMillis.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
