package dev.syncline.query;

import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RowReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of an enum's constants, in the order of their declaration. Names that this app does not know,
 * since a newer one wrote them, come after all constants, and are null when they are read alone: as
 * a part of what is selected, or as the greatest of a group.
 *
 * <p>Comparisons are made of the names that they mean, so that the server of a pull has to know
 * nothing of the order.
 *
 * @param <T> the model
 * @param <E> the enum
 */
public final class EnumColumn<T, E extends Enum<E>> extends OrderedValue<T, E>
    implements TableColumn<T> {

  public EnumColumn(Column column) {
    super(column);
  }

  /** Holds a constant that this app knows, and so one that it can read. */
  public WirePredicate<T> isKnown() {
    return isOneOfFirst(constants().size());
  }

  @Override
  WirePredicate<T> compare(Operator operator, E value) {
    int position = position(value);
    return switch (operator) {
      case EQ, NE -> super.compare(operator, value);
      case LT -> isOneOfFirst(position);
      case LE -> isOneOfFirst(position + 1);
      case GT -> isOneOfFirst(position + 1).not();
      case GE -> isOneOfFirst(position).not();
    };
  }

  /** Of no constants, what holds for no row but, as every comparison, not for null either. */
  private WirePredicate<T> isOneOfFirst(int count) {
    List<Constant> names =
        constants().subList(0, count).stream()
            .map(name -> new Constant(name, ColumnType.ENUM))
            .collect(Collectors.toList());
    return names.isEmpty()
        ? new WirePredicate<>(new Comparison(term(), Operator.NE, term()))
        : new WirePredicate<>(new In(term(), names));
  }

  @Override
  public @Nullable E read(RowReader row, int position) {
    return known(row.textOrNull(position));
  }

  /** With its place before the name, so that texts are ordered as the constants are. */
  @Override
  Constant extreme(E value) {
    String place = SqlAggregations.place(position(value));
    return new Constant(place + value.name(), ColumnType.TEXT);
  }

  @Override
  @Nullable E readExtreme(RowReader row, int position) {
    String text = row.textOrNull(position);
    return text == null ? null : known(text.substring(SqlAggregations.PLACE_LENGTH));
  }

  private @Nullable E known(@Nullable String name) {
    int position = name == null ? -1 : constants().indexOf(name);
    return position < 0 ? null : type().getEnumConstants()[position];
  }

  /** The enum of which the column was made. */
  @SuppressWarnings("unchecked")
  private Class<E> type() {
    return (Class<E>) Objects.requireNonNull(column().traits().enumeration());
  }

  private int position(E value) {
    return constants().indexOf(constant(value).value());
  }

  private List<String> constants() {
    return column().traits().constants();
  }

  @Override
  Object stored(E value) {
    return value.name();
  }
}
