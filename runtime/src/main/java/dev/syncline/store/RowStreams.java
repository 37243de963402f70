package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.error.SyncException;
import dev.syncline.schema.RowReader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The streams that are open. Safe for any number of threads. */
final class RowStreams {

  private final Set<RowStream<?>> open = ConcurrentHashMap.newKeySet();

  /**
   * @param owner the only thread that may read, or null if any may
   * @param release what is done once the rows were closed
   */
  <R> Stream<R> open(
      Rows rows, Function<RowReader, R> make, @Nullable Thread owner, Runnable release) {
    Consumer<RowStream<?>> closed =
        it -> {
          release.run();
          open.remove(it); // last, so that whoever ends all misses no connection
        };
    RowStream<R> stream = new RowStream<>(rows, make, closed, owner);
    open.add(stream);
    return stream.stream();
  }

  void endAll(Supplier<SyncException> why) {
    open.forEach(it -> it.end(why));
  }

  static QueryException writeEnded() {
    return new QueryException(
        "The stream ended with the transaction that it was opened in. Read it there to its end.");
  }
}
