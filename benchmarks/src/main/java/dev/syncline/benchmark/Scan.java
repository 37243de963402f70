package dev.syncline.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
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

/** All rows of a table as records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 50)
@Measurement(iterations = 30)
@SuppressWarnings("NullAway.Init") // JMH sets what is not final
public class Scan {

  static final int ROWS = 10_000;

  @Param public Side side;

  private Database database;

  @Setup
  public void open() throws IOException, SQLException {
    database = Database.of(Samples.pulled(ROWS), side);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Object list() throws SQLException {
    return database.todos().list();
  }

  @TearDown
  public void close() throws IOException, SQLException {
    database.close();
  }
}
