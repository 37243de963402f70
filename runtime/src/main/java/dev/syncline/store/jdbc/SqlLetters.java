package dev.syncline.store.jdbc;

import dev.syncline.query.tree.Letters;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.sqlite.Function;

/** Teaches SQLite the letters of all scripts: its own functions know those of ASCII. */
@JvmOnly
final class SqlLetters {

  private SqlLetters() {}

  static boolean areNeeded(String sql) {
    return sql.contains("syncline_");
  }

  static void teach(Connection connection) throws SQLException {
    create(connection, "syncline_lower", Letters::lower);
    create(connection, "syncline_upper", Letters::upper);
    create(connection, "syncline_fold", Letters::fold);
  }

  private static void create(Connection connection, String name, UnaryOperator<String> change)
      throws SQLException {
    Function.create(connection, name, new Letter(change), 1, Function.FLAG_DETERMINISTIC);
  }

  /** Makes a text of a text, and null of null. */
  private static final class Letter extends Function {

    private final UnaryOperator<String> change;

    Letter(UnaryOperator<String> change) {
      this.change = change;
    }

    @Override
    protected void xFunc() throws SQLException {
      String text = value_text(0);
      if (text == null) {
        result();
      } else {
        result(change.apply(text));
      }
    }
  }
}
