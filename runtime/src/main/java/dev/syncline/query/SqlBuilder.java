package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.schema.Column;
import dev.syncline.schema.Texts;
import java.util.ArrayList;
import java.util.List;

/** A statement's text and the values of its parameters, which are numbered from 1. */
final class SqlBuilder {

  /** SQLite takes expressions of 1000 levels, which are counted here with some to spare. */
  private static final int DEEPEST = 900;

  /** SQLite takes a million characters, unless it was built to take more. */
  private static final int LONGEST = 900_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();
  private final List<Call> computed = new ArrayList<>();
  private final SqlDialect dialect;

  private int depth;

  SqlBuilder(SqlDialect dialect) {
    this.dialect = dialect;
  }

  SqlBuilder add(String part) {
    text.append(part);
    return this;
  }

  /** A name as SQL says it, whatever it contains and whether or not it is a reserved word. */
  SqlBuilder name(Column column) {
    String name = column.name();
    text.append('"').append(name.indexOf('"') < 0 ? name : name.replace("\"", "\"\"")).append('"');
    return this;
  }

  SqlBuilder parameter(Object value) {
    return add(parameterName(value));
  }

  /** What the parameter of this value is called, for pieces that have it several times. */
  String parameterName(Object value) {
    if (value instanceof String text) {
      requireText(text);
    }
    if (parameters.size() == dialect.values()) {
      throw new QueryException(
          "A query can have " + dialect.values() + " values. Ask for the rows in several queries.");
    }
    parameters.add(value);
    return "?" + parameters.size();
  }

  /** Whether SQLite has to be given what this makes of its arguments. */
  boolean isForeign(Call call) {
    return call.function().isForeignToSqlite() && !dialect.letters();
  }

  /** A column of what is computed before; the same for all calls that are equal. */
  void computed(Call call) {
    if (!computed.contains(call)) {
      computed.add(call);
    }
    add("\"#" + (computed.indexOf(call) + 1) + '"');
  }

  /**
   * Requires what UTF-8 can carry; in place of half of a surrogate pair, SQLite would be asked
   * about a question mark.
   */
  static String requireText(String text) {
    if (!Texts.isWellFormed(text)) {
      throw new QueryException(
          "A query names half of a surrogate pair, which no row can have. Ask for whole texts.");
    }
    return text;
  }

  /** Begins what stands so many levels within something else. */
  void enter(int levels) {
    depth += levels;
    if (depth > DEEPEST) {
      throw new QueryException(
          "A condition is nested deeper than SQLite can take. Ask in several queries.");
    }
  }

  void leave(int levels) {
    depth -= levels;
  }

  Sql build() {
    if (text.length() > LONGEST) {
      throw new QueryException(
          "A query has more conditions than SQLite can take. Ask in several queries.");
    }
    return new Sql(text.toString(), List.copyOf(parameters), List.copyOf(computed));
  }
}
