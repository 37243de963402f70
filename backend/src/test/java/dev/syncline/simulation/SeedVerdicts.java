package dev.syncline.simulation;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What goes wrong with a seed, for those who have loaded other classes of the same name. */
public final class SeedVerdicts implements LongFunction<@Nullable String> {

  /** Null if nothing does. */
  @Override
  public @Nullable String apply(long seed) {
    Throwable failure = Seed.run(seed).failure();
    return failure == null ? null : String.valueOf(failure);
  }
}
