package dev.syncline.benchmark.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures how much longer models compile with their processors than without, beside other
 * processors. All take turns in each round, since only what ran side by side can be compared.
 */
public final class CompileCosts {

  private final int rounds;
  private final PrintStream progress;

  /**
   * @param progress hears what is being measured
   */
  public CompileCosts(int rounds, PrintStream progress) {
    this.rounds = rounds;
    this.progress = progress;
  }

  /**
   * Measures, and prints a table for each number of models.
   *
   * @param counts how many models to compile at once
   */
  public void print(List<Integer> counts, PrintStream out) throws Exception {
    out.println("What annotation processing adds to javac, for models of six columns.");
    out.println("Medians of all rounds, the lowest and the highest; KB are 1000 bytes of source.");
    for (int models : counts) {
      int warmUps = Math.max(2, 1500 / models);
      print(models + " models, in a warm JVM", measure(models, warmUps, Javac::warm), out);
      print(models + " models, in a new process", measure(models, 0, Javac::cold), out);
    }
  }

  private static void print(String title, List<Cost> costs, PrintStream out) {
    out.printf("%n%s%n%s%n", title, Cost.header());
    costs.forEach(out::println);
    double ratio = costs.get(0).perKilobyte() / costs.get(1).perKilobyte();
    out.printf("Syncline's KB costs %.2f times that of text alone.%n", ratio);
  }

  private List<Cost> measure(int models, int warmUps, Compiling compiling) throws Exception {
    Path written = writeForOne(Files.createTempDirectory("syncline-written"));
    List<Contender> contenders = new ArrayList<>();
    for (Generator generator : Generator.values()) {
      contenders.add(Contender.of(generator, models, written));
    }
    for (int round = 1 - warmUps; round <= rounds; round++) {
      progress.printf("%d models: round %d of %d%n", models, round, rounds);
      for (Contender contender : contenders) {
        contender.compile(compiling, round > 0);
      }
    }
    List<Cost> costs = new ArrayList<>();
    for (Contender contender : contenders) {
      costs.add(contender.cost(models));
      contender.workspace().delete();
    }
    return costs;
  }

  /** A generator at work, and what each round took. */
  private record Contender(Generator generator, Workspace workspace, List<Long> extras) {

    static Contender of(Generator generator, int models, Path written) throws IOException {
      return new Contender(generator, Workspace.of(generator, models, written), new ArrayList<>());
    }

    void compile(Compiling compiling, boolean counts) throws Exception {
      Javac javac = new Javac(generator, workspace);
      long without = compiling.time(javac, false);
      long with = compiling.time(javac, true);
      if (counts) {
        extras.add(with - without);
      }
    }

    Cost cost(int models) throws IOException {
      Size size = Size.of(new Javac(generator, workspace).generated().values());
      return new Cost(generator, models, size, extras);
    }
  }

  /** Writes what Syncline generates for one model into a folder, and gives the folder. */
  static Path writeForOne(Path folder) throws IOException {
    Workspace one = Workspace.of(Generator.SYNCLINE, 1, folder);
    for (Map.Entry<String, String> it : new Javac(Generator.SYNCLINE, one).generated().entrySet()) {
      String simpleName = it.getKey().substring(it.getKey().lastIndexOf('.') + 1);
      Files.writeString(folder.resolve(simpleName + ".java"), it.getValue());
    }
    one.delete();
    return folder;
  }

  /** A compile, warm or cold, that tells how long it took. */
  private interface Compiling {
    long time(Javac javac, boolean processing) throws Exception;
  }
}
