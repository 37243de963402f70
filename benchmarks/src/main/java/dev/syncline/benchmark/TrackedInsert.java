package dev.syncline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * New items, each with its operation, in a transaction of its own. A number of inserts rather than
 * a span of time, so that the table grows on both sides alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 60)
@SuppressWarnings("NullAway.Init") // JMH sets what is not final
public class TrackedInsert {

  static final int ROWS = 200;

  @Param public Side side;

  private final List<Todo> items = Samples.made(ROWS);
  private Database database;

  @Setup
  public void open() throws IOException, SQLException {
    database = Database.of(Stream.of(), side);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void insert() throws SQLException {
    for (Todo item : items) {
      database.todos().insert(item);
    }
  }

  @TearDown
  public void close() throws IOException, SQLException {
    database.close();
  }

  Path file() {
    return database.file();
  }
}
