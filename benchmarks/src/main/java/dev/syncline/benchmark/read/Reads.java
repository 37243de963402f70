package dev.syncline.benchmark.read;

import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.Todo;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One item by its id, and some fifty by an index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets what is not final
public class Reads {

  static final int ROWS = 10_000;

  /** Minutes are from 0 to 9 999, so that so many of them are some fifty rows. */
  private static final int MINUTES = 50;

  private static final List<Todo> ITEMS = Samples.pulled(ROWS);

  @Param public Library library;

  private Path file;
  private Reader reader;
  private int turn;

  @Setup
  public void open() throws IOException, SQLException {
    file = Database.create(ITEMS.stream());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE INDEX todo_minutes ON todo (minutes)");
      statement.execute("ANALYZE");
    }
    reader = library.open(file);
  }

  @Benchmark
  public Object find() throws SQLException {
    return reader.find(Objects.requireNonNull(next().id()));
  }

  @Benchmark
  public Object fifty() throws SQLException {
    long from = next().minutes();
    return reader.taking(from, from + MINUTES);
  }

  private Todo next() {
    turn = (turn + 7919) % ROWS; // a prime, so that neighbours in the file are not read in turn
    return ITEMS.get(turn);
  }

  @TearDown
  public void close() throws IOException, SQLException {
    reader.close();
    Database.delete(file);
  }
}
