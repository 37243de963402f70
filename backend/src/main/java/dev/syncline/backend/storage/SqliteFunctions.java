package dev.syncline.backend.storage;

import dev.syncline.backend.query.SqlFunction;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.core.Codes;

/** Gives a connection the functions that filters are translated into. */
final class SqliteFunctions extends Function {

  private final SqlFunction function;

  private SqliteFunctions(SqlFunction function) {
    this.function = function;
  }

  static void create(Connection connection) throws SQLException {
    for (SqlFunction function : SqlFunction.values()) {
      create(
          connection,
          function.sqlName(),
          new SqliteFunctions(function),
          function.arity(),
          FLAG_DETERMINISTIC);
    }
  }

  @Override
  protected void xFunc() throws SQLException {
    @Nullable Object[] arguments = new Object[args()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(i);
    }
    answer(function.value(arguments));
  }

  private @Nullable Object argument(int index) throws SQLException {
    return switch (value_type(index)) {
      case Codes.SQLITE_INTEGER -> value_long(index);
      case Codes.SQLITE_FLOAT -> value_double(index);
      case Codes.SQLITE_TEXT -> value_text(index);
      default -> null;
    };
  }

  private void answer(@Nullable Object value) throws SQLException {
    if (value instanceof Long number) {
      result(number);
    } else if (value instanceof Double number) {
      result(number);
    } else if (value instanceof String text) {
      result(text);
    } else {
      result();
    }
  }
}
