package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Place;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Text, compared by code point: case matters, and so do accents and spaces. Positions and lengths
 * count code points, the first being 0.
 *
 * <p>A server may compare otherwise: SQL Server's usual collation takes no notice of case and of
 * spaces at the end, and its {@code length} counts what Java calls {@code char}. What a pull brings
 * is then chosen by the server's rules, and what a query here finds by these.
 *
 * @param <T> the model
 */
public sealed class TextValue<T> extends ComparableValue<T, String> permits TextColumn {

  TextValue(Column column) {
    super(column);
  }

  TextValue(Term term) {
    super(term, ColumnType.TEXT);
  }

  /** Begins so. */
  public final WirePredicate<T> startsWith(String part) {
    return match(Place.START, part);
  }

  /** Ends so. */
  public final WirePredicate<T> endsWith(String part) {
    return match(Place.END, part);
  }

  /** Has this part; {@code %} and {@code _} stand for themselves. */
  public final WirePredicate<T> contains(String part) {
    return match(Place.ANYWHERE, part);
  }

  private WirePredicate<T> match(Place place, String part) {
    return new WirePredicate<>(new Match(term(), place, (String) constant(part).value()));
  }

  /** How many code points. A U+0000 ends the text, as SQLite has it. */
  public final IntegerValue<T, Long> length() {
    return IntegerValue.of(Function.LENGTH, term());
  }

  /** In small letters, of any script and in no language. */
  public final TextValue<T> lower() {
    return call(Function.LOWER, term());
  }

  /** In capital letters, of any script and in no language. */
  public final TextValue<T> upper() {
    return call(Function.UPPER, term());
  }

  /** Without the spaces (U+0020) at its ends. */
  public final TextValue<T> trim() {
    return call(Function.TRIM, term());
  }

  /** Followed by this text. */
  public final TextValue<T> concat(String text) {
    return call(Function.CONCAT, term(), constant(text));
  }

  /** Followed by another expression's text; null if one of them is. */
  public final TextValue<T> concat(TextValue<T> other) {
    return call(Function.CONCAT, term(), other.term());
  }

  /**
   * From a position to the end; empty if it is not that long. A U+0000 ends the text, as SQLite has
   * it.
   *
   * @throws QueryException if the position is negative
   */
  public final TextValue<T> substring(int start) {
    return call(Function.SUBSTRING, term(), position("start", start));
  }

  /**
   * From a position on, so many code points at most.
   *
   * @throws QueryException if one of the numbers is negative
   */
  public final TextValue<T> substring(int start, int length) {
    return call(Function.SUBSTRING, term(), position("start", start), position("length", length));
  }

  /** Where it has this part first; -1 if it does not. */
  public final IntegerValue<T, Long> indexOf(String part) {
    return IntegerValue.of(Function.INDEX_OF, term(), constant(part));
  }

  /**
   * With the replacement in all places of the part. In a pull, ZUMO 2.0 takes replacements of fewer
   * than 100 characters, and none in what was replaced already; Datasync takes none.
   */
  public final TextValue<T> replace(String part, String replacement) {
    return call(Function.REPLACE, term(), constant(part), constant(replacement));
  }

  /** The same text, compared without regard to case, in any script. Servers do not know this. */
  public final FoldedText<T> ignoringCase() {
    return new FoldedText<>(this);
  }

  private static <T> TextValue<T> call(Function function, Term... arguments) {
    return new TextValue<>(new Call(function, arguments));
  }

  private static Constant position(String what, int value) {
    if (value < 0) {
      throw new QueryException("The " + what + " of a part of a text cannot be " + value);
    }
    return new Constant((long) value, ColumnType.INT32);
  }

  @Override
  final Object stored(String value) {
    return value;
  }

  @Override
  public final @Nullable String read(RowReader row, int position) {
    return row.textOrNull(position);
  }
}
