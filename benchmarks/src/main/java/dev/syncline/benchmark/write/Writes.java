package dev.syncline.benchmark.write;

import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.Todo;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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

/**
 * Changes of a table that holds rows of the server. A number of changes rather than a span of time,
 * so that the tables grow for all alike, and no row is changed twice.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = Writes.ITERATIONS)
@Measurement(iterations = Writes.ITERATIONS)
@SuppressWarnings("NullAway.Init") // JMH sets what is not final
public class Writes {

  static final int ITERATIONS = 20;

  /** So many that SQLite moves its log into the file several times, whoever writes. */
  static final int ROWS = 1000;

  private static final int STORED = 2 * ITERATIONS * ROWS;

  @Param public Contender contender;

  private final List<Todo> stored = Samples.pulled(STORED);
  private final List<Todo> made = Samples.made(ROWS);
  private Path file;
  private Writer writer;
  private int next;

  @Setup
  public void open() throws IOException, SQLException {
    file = Database.create(stored.stream());
    writer = contender.open(file, stored);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void insert() throws SQLException {
    for (Todo item : made) {
      writer.insert(item);
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void insertThousand() throws SQLException {
    writer.insertAll(made);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void update() throws SQLException {
    for (Todo item : unchanged()) {
      writer.update(item.withText(item.text() + ", please"));
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void delete() throws SQLException {
    for (Todo item : unchanged()) {
      writer.delete(item.requireId());
    }
  }

  private List<Todo> unchanged() {
    next += ROWS;
    return stored.subList(next - ROWS, next);
  }

  @TearDown
  public void close() throws IOException, SQLException {
    writer.close();
    Database.delete(file);
  }

  Path file() {
    return file;
  }
}
