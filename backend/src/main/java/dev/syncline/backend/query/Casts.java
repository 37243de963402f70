package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Cast;
import dev.syncline.backend.query.Expression.Constant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** OData 4's {@code cast(…,Edm.Type)}: what its clients spell literals with, and more. */
final class Casts {

  private static final Map<String, ValueType> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Edm.String", ValueType.TEXT),
              Map.entry("Edm.Boolean", ValueType.BOOLEAN),
              Map.entry("Edm.Byte", ValueType.INTEGER),
              Map.entry("Edm.SByte", ValueType.INTEGER),
              Map.entry("Edm.Int16", ValueType.INTEGER),
              Map.entry("Edm.Int32", ValueType.INTEGER),
              Map.entry("Edm.Int64", ValueType.INTEGER),
              Map.entry("Edm.Single", ValueType.FLOATING),
              Map.entry("Edm.Double", ValueType.FLOATING),
              Map.entry("Edm.Decimal", ValueType.DECIMAL),
              Map.entry("Edm.Date", ValueType.DATE),
              Map.entry("Edm.TimeOfDay", ValueType.TIME),
              Map.entry("Edm.DateTimeOffset", ValueType.INSTANT),
              Map.entry("Edm.Duration", ValueType.DURATION),
              Map.entry("Edm.Guid", ValueType.UUID)));

  /** Those that a text may spell. */
  private static final Set<ValueType> SPELLED =
      Set.of(ValueType.DATE, ValueType.TIME, ValueType.INSTANT, ValueType.DURATION, ValueType.UUID);

  private Casts() {}

  /**
   * The operand as a value of the type. A moment keeps its offset.
   *
   * @param name the type's
   * @throws QueryException if there is no such type, or it cannot be one of that
   */
  static Expression cast(Expression operand, Token name) {
    ValueType type = TYPES.get(name.text());
    if (type == null) {
      throw QueryException.at(
          name.index(),
          "There is no type %s. %s"
              .formatted(
                  QueryException.shortened(name.text()),
                  Suggestion.among(TYPES.keySet(), name.text())));
    }
    ValueType from = operand.type();
    if (from == type || from == ValueType.NULL || isMoment(type, from)) {
      return operand;
    }
    if (operand instanceof Constant literal && from == ValueType.TEXT && SPELLED.contains(type)) {
      return Literals.parsed(type, literal.text(), name, Dialect.DATASYNC);
    }
    if (!isPossible(from, type)) {
      throw QueryException.at(
          name.index(), "%s cannot become %s. Compare it as it is".formatted(from, type));
    }
    Constant read = operand instanceof Constant literal ? Literals.as(type, literal) : null;
    return read == null ? new Cast(type, operand) : read;
  }

  private static boolean isMoment(ValueType type, ValueType from) {
    return type == ValueType.INSTANT && from == ValueType.OFFSET_DATE_TIME;
  }

  private static boolean isPossible(ValueType from, ValueType to) {
    return (from.isNumber() && to.isNumber())
        || (from.isDated() && to == ValueType.DATE)
        || (from.isTimed() && to == ValueType.TIME)
        || (from.isDated() && to == ValueType.INSTANT);
  }
}
