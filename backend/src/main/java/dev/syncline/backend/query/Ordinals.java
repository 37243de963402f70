package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Constant;
import dev.syncline.backend.query.Expression.Field;
import dev.syncline.backend.query.Expression.Ordinal;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Arrays;
import java.util.List;

/** Enums, which are ordered as their constants are declared, if the schema says how. */
final class Ordinals {

  private Ordinals() {}

  static boolean has(Expression expression) {
    return expression instanceof Field field
        && field.column().type() == ColumnType.ENUM
        && !field.column().traits().constants().isEmpty();
  }

  /** Whether a column of an enum is compared with a name, or with another such column. */
  static boolean rank(Expression one, Expression other) {
    return (has(one) && isName(other)) || (has(other) && isName(one));
  }

  private static boolean isName(Expression expression) {
    return has(expression)
        || (expression instanceof Constant name && name.type() == ValueType.TEXT);
  }

  /** The place of a column's value or, of a name, its place among the other's constants. */
  static Expression of(Expression operand, Expression other) {
    return operand instanceof Constant name
        ? Literals.integer(place(((Field) other).column().traits().constants(), name.text()))
        : new Ordinal(((Field) operand).column());
  }

  /** The place of a name, from 0 on; any name that is not there comes after all that are. */
  static int place(List<String> constants, String name) {
    int place = constants.indexOf(name);
    return place < 0 ? constants.size() : place;
  }

  /** The constants of a column as one text: names of Java's have no commas. */
  static String list(Column column) {
    return String.join(",", column.traits().constants());
  }

  static List<String> listed(String list) {
    return Arrays.asList(list.split(",", -1));
  }
}
