package dev.syncline.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of a run. It stands still until it is told to pass. */
final class VirtualTime implements InstantSource {

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void passUntil(Instant then) {
    now = then.isAfter(now) ? then : now;
  }

  /** The clock of a device that is wrong by this much, and by something else later. */
  static final class DeviceClock extends Clock {

    private final VirtualTime time;
    private Duration wrongBy;

    DeviceClock(VirtualTime time, Duration wrongBy) {
      this.time = time;
      this.wrongBy = wrongBy;
    }

    void set(Duration newlyWrongBy) {
      wrongBy = newlyWrongBy;
    }

    @Override
    public Instant instant() {
      return time.instant().plus(wrongBy);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
