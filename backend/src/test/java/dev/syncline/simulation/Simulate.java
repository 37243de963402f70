package dev.syncline.simulation;

import java.util.Locale;
import java.util.Map;

/**
 * Runs as many seeds as asked, {@code mvn -q -Psimulate -Dseeds=n}, the first being {@code
 * -Dfrom=n}, those of Datasync from a million on; or shows one, {@code -Dseed=n}; or shows what the
 * seeds catch, {@code -Dmutants=n}.
 */
public final class Simulate {

  private static final int DEFAULT_SEEDS = 2000;
  private static final int SEEDS_OF_A_MUTANT = 500;
  private static final int EVERY = 500;

  /** So many seeds that catch a mutant tell how often it is caught. */
  private static final int ENOUGH = 3;

  private Simulate() {}

  public static void main(String[] args) {
    Long one = Long.getLong("seed");
    if (one != null) {
      show(Seed.run(one));
    } else if (System.getProperty("mutants") != null) {
      breakClauses(Integer.getInteger("mutants", SEEDS_OF_A_MUTANT));
    } else {
      runMany(Long.getLong("from", 1), Integer.getInteger("seeds", DEFAULT_SEEDS));
    }
  }

  private static void show(Seed seed) {
    System.out.println(seed.journal().text());
    System.out.println(seed.isKept() ? "Every promise was kept." : seed.failure());
  }

  private static void breakClauses(int seeds) {
    System.out.println("| mutant | clause | caught in seeds | the first | what broke |");
    System.out.println("|---|---|---|---|---|");
    Mutant.all().forEach(mutant -> System.out.println(Mutants.run(mutant, seeds, ENOUGH)));
  }

  private static void runMany(long first, int count) {
    long begin = System.nanoTime();
    Seeds seeds = Seeds.run(first, first + count - 1, Simulate::tell);
    double seconds = (System.nanoTime() - begin) / 1e9;
    seeds.mix().counts().entrySet().forEach(Simulate::tell);
    System.out.printf(
        Locale.ROOT,
        "%d seeds in %.0f s, %.1f each second; %d broke a promise%n",
        count,
        seconds,
        count / seconds,
        seeds.failures().size());
    if (!seeds.failures().isEmpty()) {
      throw new AssertionError("Not every promise was kept");
    }
  }

  private static void tell(Seed seed) {
    if (!seed.isKept()) {
      System.out.println(seed.report());
    } else if (seed.seed() % EVERY == 0) {
      System.out.println("… seed " + seed.seed());
    }
  }

  private static void tell(Map.Entry<String, Long> count) {
    System.out.printf(Locale.ROOT, "%9d  %s%n", count.getValue(), count.getKey());
  }
}
