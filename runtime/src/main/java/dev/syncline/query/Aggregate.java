package dev.syncline.query;

import dev.syncline.query.tree.AggregateFunction;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.schema.RowReader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of all rows of a group, or of all that a query chooses. As in SQL, rows in which there
 * is no value do not count, and of none at all a number of rows is 0 and everything else is null.
 *
 * @param <T> the model
 * @param <V> the value
 */
public sealed class Aggregate<T, V> implements Selectable<T, V> permits OrderedAggregate {

  private final Term term;
  private final Reader<V> reader;

  Aggregate(Term term, Reader<V> reader) {
    this.term = term;
    this.reader = reader;
  }

  /** How the value is read. */
  interface Reader<V> {

    @Nullable V read(RowReader row, int position);
  }

  /** How many rows there are. */
  public static <T> WholeAggregate<T> count() {
    return WholeAggregate.count(AggregateFunction.COUNT);
  }

  /**
   * What is computed here, since SQLite cannot. The texts of a group are in memory while it is.
   *
   * @param compute is given the texts, one after another
   */
  static <T, V> Aggregate<T, V> ofTexts(Term term, Function<String, V> compute) {
    return new Aggregate<>(
        new Aggregation(AggregateFunction.TEXTS, term),
        (row, position) -> {
          String texts = row.textOrNull(position);
          return texts == null ? null : compute.apply(texts);
        });
  }

  @Override
  public final Term term() {
    return term;
  }

  @Override
  public final @Nullable V read(RowReader row, int position) {
    return reader.read(row, position);
  }
}
