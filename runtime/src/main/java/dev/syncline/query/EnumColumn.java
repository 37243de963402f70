package dev.syncline.query;

import dev.syncline.query.Predicate.And;
import dev.syncline.query.Predicate.Comparison;
import dev.syncline.query.Predicate.Operator;
import dev.syncline.query.Predicate.Or;
import dev.syncline.schema.Column;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of an enum's constants, in the order of their declaration. Names that this app does not know,
 * since a newer one wrote them, come after all constants.
 *
 * <p>Comparisons are made of the names that they mean, so that the server of a pull has to know
 * nothing of the order.
 *
 * @param <T> the model
 * @param <E> the enum
 */
public final class EnumColumn<T, E extends Enum<E>> extends OrderedColumn<T, E> {

  public EnumColumn(Column column) {
    super(column);
  }

  /** Holds a constant that this app knows, and so one that it can read. */
  public Predicate<T> isKnown() {
    return new Or<>(first(column().traits().constants().size(), Operator.EQ));
  }

  @Override
  Predicate<T> compare(Operator operator, E value) {
    Predicate<T> asText = super.compare(operator, value);
    int position = column().traits().constants().indexOf(value.name());
    return switch (operator) {
      case EQ, NE -> asText;
      case LT -> isOneOfFirst(position);
      case LE -> isOneOfFirst(position + 1);
      case GT -> isNoneOfFirst(position + 1);
      case GE -> isNoneOfFirst(position);
    };
  }

  /** Of no constants, what holds for no row but, as every comparison, not for null either. */
  private Predicate<T> isOneOfFirst(int count) {
    return count > 0 ? new Or<>(first(count, Operator.EQ)) : new And<>(eitherWay());
  }

  private Predicate<T> isNoneOfFirst(int count) {
    return count > 0 ? new And<>(first(count, Operator.NE)) : new Or<>(eitherWay());
  }

  private List<Predicate<T>> first(int count, Operator operator) {
    return column().traits().constants().subList(0, count).stream()
        .map(name -> comparison(operator, name))
        .collect(Collectors.toList());
  }

  private List<Predicate<T>> eitherWay() {
    String name = column().traits().constants().get(0);
    return List.of(comparison(Operator.EQ, name), comparison(Operator.NE, name));
  }

  private Predicate<T> comparison(Operator operator, String name) {
    return new Comparison<>(column(), operator, name);
  }

  @Override
  Object stored(E value) {
    return value.name();
  }
}
