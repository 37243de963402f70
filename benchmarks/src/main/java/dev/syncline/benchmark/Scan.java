package dev.syncline.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * All rows of a table as records, one after another. They would not fit into the heap together: it
 * has half of the room that they take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 20)
@Fork(value = 1, jvmArgsAppend = "-Xmx32m")
@SuppressWarnings("NullAway.Init") // JMH sets what is not final
public class Scan {

  static final int ROWS = 100_000;

  @Param public Side side;

  private Database database;

  @Setup
  public void open() throws IOException, SQLException {
    database = Database.of(Samples.pulledOneByOne(ROWS), side);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void scan(Blackhole taken) throws SQLException {
    forEach(taken::consume);
  }

  void forEach(Consumer<Todo> action) throws SQLException {
    database.todos().forEach(action);
  }

  @TearDown
  public void close() throws IOException, SQLException {
    database.close();
  }
}
