package dev.syncline.query;

import dev.syncline.query.tree.AggregateFunction;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.schema.RowReader;

/**
 * An aggregate that is a whole number.
 *
 * @param <T> the model
 */
public final class WholeAggregate<T> extends OrderedAggregate<T, Long> {

  WholeAggregate(Term term, Term compared, Reader<Long> reader) {
    super(term, compared, reader, IntegerValue::number);
  }

  static <T> WholeAggregate<T> count(AggregateFunction function, Term... arguments) {
    Term term = new Aggregation(function, arguments);
    return new WholeAggregate<>(term, term, RowReader::int64OrNull);
  }

  public Predicate<Groups<T>> eq(long value) {
    return eq(Long.valueOf(value));
  }

  public Predicate<Groups<T>> lt(long value) {
    return lt(Long.valueOf(value));
  }

  public Predicate<Groups<T>> le(long value) {
    return le(Long.valueOf(value));
  }

  public Predicate<Groups<T>> gt(long value) {
    return gt(Long.valueOf(value));
  }

  public Predicate<Groups<T>> ge(long value) {
    return ge(Long.valueOf(value));
  }
}
