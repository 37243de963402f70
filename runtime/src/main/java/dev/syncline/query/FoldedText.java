package dev.syncline.query;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Place;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Letters;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.ColumnType;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Text without regard to the case of its letters, in any script and in no language: "Straße" is
 * "STRASSE", "Σας" is "ΣΑΣ", and the Turkish ı is an i. For this device only.
 *
 * <p>No index serves it. Where SQLite cannot be taught, as on Android, the rows that the rest of
 * the condition leaves are read and folded first, which takes about twice as long; the same with
 * {@link TextValue#lower()} and {@link TextValue#upper()}.
 *
 * @param <T> the model
 */
public final class FoldedText<T> {

  private final TextValue<T> text;
  private final Term term;

  /**
   * @param text as it is
   */
  FoldedText(TextValue<T> text) {
    this.text = text;
    this.term = new Call(Function.FOLD, text.term());
  }

  public Predicate<T> eq(String text) {
    return compare(Operator.EQ, text);
  }

  /** Another text. A row in which it is null has none and is not chosen. */
  public Predicate<T> ne(String text) {
    return compare(Operator.NE, text);
  }

  /** One of the texts, which may be many thousands; of no texts, none. */
  public Predicate<T> in(Collection<String> texts) {
    return predicate(new In(term, texts.stream().map(this::folded).collect(Collectors.toList())));
  }

  public Predicate<T> startsWith(String part) {
    return match(Place.START, part);
  }

  public Predicate<T> endsWith(String part) {
    return match(Place.END, part);
  }

  public Predicate<T> contains(String part) {
    return match(Place.ANYWHERE, part);
  }

  public Order<T> asc() {
    return new Order<>(term, false);
  }

  public Order<T> desc() {
    return new Order<>(term, true);
  }

  private Predicate<T> compare(Operator operator, String text) {
    return predicate(new Comparison(term, operator, folded(text)));
  }

  private Predicate<T> match(Place place, String part) {
    return predicate(new Match(term, place, fold(part)));
  }

  private Constant folded(String value) {
    return new Constant(fold(value), ColumnType.TEXT);
  }

  private String fold(String value) {
    return Letters.fold((String) text.constant(value).value());
  }

  private static <T> Predicate<T> predicate(Condition condition) {
    return new LocalPredicate<>(condition);
  }
}
