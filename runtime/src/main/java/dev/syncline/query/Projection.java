package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.schema.RowReader;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is read of rows: some values, and what is made of them, usually by a record's constructor.
 * Nothing else of a row is read. With aggregates it is read of groups of rows instead, or of all
 * that a query chooses.
 *
 * <pre>{@code
 * record Line(String title, int priority) {}
 *
 * todos.select(Projection.of(TITLE, PRIORITY, Line::new), where(DONE.isFalse()));
 * todos.select(
 *     Projection.of(OWNER, count(), PerOwner::new),
 *     all().groupBy(OWNER).orderBy(count().desc()));
 * }</pre>
 *
 * <p>A value that a row does not have is null; one that is a primitive in the constructor has to be
 * in every row. A converted column gives what it keeps. Immutable.
 *
 * @param values what is read of each row
 * @param make makes something of a row of these values
 * @param isDistinct whether of rows that are alike in all values only one counts
 * @param <T> the model
 * @param <R> what is made of a row
 */
public record Projection<T, R>(
    List<Selectable<T, ?>> values, Function<RowReader, R> make, boolean isDistinct) {

  public Projection {
    values = List.copyOf(values);
  }

  private Projection(Function<RowReader, R> make, List<Selectable<T, ?>> values) {
    this(values, make, false);
  }

  /** One value. */
  public static <T, A> Projection<T, @Nullable A> of(Selectable<T, A> value) {
    return new Projection<>(row -> value.read(row, 0), List.of(value));
  }

  /** What is made of one value. */
  public static <T, A extends @Nullable Object, R> Projection<T, R> of(
      Selectable<T, A> a, Function<A, R> make) {
    return new Projection<>(row -> make.apply(read(row, 0, a)), List.of(a));
  }

  /** What is made of two values. */
  public static <T, A, B, R> Projection<T, R> of(
      Selectable<T, A> a, Selectable<T, B> b, BiFunction<A, B, R> make) {
    return new Projection<>(row -> make.apply(read(row, 0, a), read(row, 1, b)), List.of(a, b));
  }

  /** What is made of three values. */
  public static <T, A, B, C, R> Projection<T, R> of(
      Selectable<T, A> a,
      Selectable<T, B> b,
      Selectable<T, C> c,
      Constructor.OfThree<A, B, C, R> make) {
    return new Projection<>(
        row -> make.apply(read(row, 0, a), read(row, 1, b), read(row, 2, c)), List.of(a, b, c));
  }

  /** What is made of four values. */
  public static <T, A, B, C, D, R> Projection<T, R> of(
      Selectable<T, A> a,
      Selectable<T, B> b,
      Selectable<T, C> c,
      Selectable<T, D> d,
      Constructor.OfFour<A, B, C, D, R> make) {
    return new Projection<>(
        row -> make.apply(read(row, 0, a), read(row, 1, b), read(row, 2, c), read(row, 3, d)),
        List.of(a, b, c, d));
  }

  /** What is made of five values. */
  public static <T, A, B, C, D, E, R> Projection<T, R> of(
      Selectable<T, A> a,
      Selectable<T, B> b,
      Selectable<T, C> c,
      Selectable<T, D> d,
      Selectable<T, E> e,
      Constructor.OfFive<A, B, C, D, E, R> make) {
    return new Projection<>(
        row ->
            make.apply(
                read(row, 0, a),
                read(row, 1, b),
                read(row, 2, c),
                read(row, 3, d),
                read(row, 4, e)),
        List.of(a, b, c, d, e));
  }

  /** What is made of six values. */
  public static <T, A, B, C, D, E, F, R> Projection<T, R> of(
      Selectable<T, A> a,
      Selectable<T, B> b,
      Selectable<T, C> c,
      Selectable<T, D> d,
      Selectable<T, E> e,
      Selectable<T, F> f,
      Constructor.OfSix<A, B, C, D, E, F, R> make) {
    return new Projection<>(
        row ->
            make.apply(
                read(row, 0, a),
                read(row, 1, b),
                read(row, 2, c),
                read(row, 3, d),
                read(row, 4, e),
                read(row, 5, f)),
        List.of(a, b, c, d, e, f));
  }

  /** What is made of seven values. */
  public static <T, A, B, C, D, E, F, G, R> Projection<T, R> of(
      Selectable<T, A> a,
      Selectable<T, B> b,
      Selectable<T, C> c,
      Selectable<T, D> d,
      Selectable<T, E> e,
      Selectable<T, F> f,
      Selectable<T, G> g,
      Constructor.OfSeven<A, B, C, D, E, F, G, R> make) {
    return new Projection<>(
        row ->
            make.apply(
                read(row, 0, a),
                read(row, 1, b),
                read(row, 2, c),
                read(row, 3, d),
                read(row, 4, e),
                read(row, 5, f),
                read(row, 6, g)),
        List.of(a, b, c, d, e, f, g));
  }

  /** What is made of eight values. */
  public static <T, A, B, C, D, E, F, G, H, R> Projection<T, R> of(
      Selectable<T, A> a,
      Selectable<T, B> b,
      Selectable<T, C> c,
      Selectable<T, D> d,
      Selectable<T, E> e,
      Selectable<T, F> f,
      Selectable<T, G> g,
      Selectable<T, H> h,
      Constructor.OfEight<A, B, C, D, E, F, G, H, R> make) {
    return new Projection<>(
        row ->
            make.apply(
                read(row, 0, a),
                read(row, 1, b),
                read(row, 2, c),
                read(row, 3, d),
                read(row, 4, e),
                read(row, 5, f),
                read(row, 6, g),
                read(row, 7, h)),
        List.of(a, b, c, d, e, f, g, h));
  }

  /** What is made of it knows whether it may be null. */
  @SuppressWarnings("NullAway")
  private static <V> V read(RowReader row, int position, Selectable<?, V> value) {
    return value.read(row, position);
  }

  /** Whether it is of groups of rows. */
  boolean isOfGroups() {
    return values.stream().anyMatch(it -> it instanceof Aggregate);
  }

  /** What is read. */
  List<Term> terms() {
    return values.stream().map(Selectable::term).collect(Collectors.toList());
  }

  /** The same, of rows that are alike in all values only one. */
  public Projection<T, R> distinct() {
    return new Projection<>(values, make, true);
  }
}
