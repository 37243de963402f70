package dev.syncline.kill;

import dev.syncline.Sleeper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that skips what is slept, so that no pause takes any time. */
final class SkippingClock extends Clock implements Sleeper {

  private final AtomicLong skippedMillis = new AtomicLong();

  @Override
  public void sleep(long millis) {
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
