package dev.syncline.benchmark.read;

import static dev.syncline.benchmark.TodoQuery.COMPLETE;
import static dev.syncline.benchmark.TodoQuery.DUE_ON;
import static dev.syncline.benchmark.TodoQuery.MINUTES;
import static dev.syncline.benchmark.TodoQuery.PRIORITY;
import static dev.syncline.benchmark.TodoQuery.TEXT;
import static dev.syncline.benchmark.TodoQuery.where;

import dev.syncline.benchmark.Priority;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A condition of five parts, made and written as SQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class Rendering {

  private long turn;

  @Benchmark
  public Object render() {
    turn++;
    return SqlRenderer.clauses(
        SqlDialect.TAUGHT,
        where(
                COMPLETE
                    .isFalse()
                    .and(MINUTES.gt(turn))
                    .and(PRIORITY.eq(Priority.HIGH))
                    .and(TEXT.contains("garden"))
                    .and(DUE_ON.isNotNull()))
            .orderBy(TEXT.asc())
            .limit(50));
  }
}
