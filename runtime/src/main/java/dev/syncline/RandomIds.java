package dev.syncline;

import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** The ids of new rows: random UUIDs (version 4). */
record RandomIds(Random random) implements Supplier<String> {

  @Override
  public String get() {
    long high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }
}
