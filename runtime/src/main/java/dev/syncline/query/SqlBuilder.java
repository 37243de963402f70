package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.Column;
import java.util.ArrayList;
import java.util.List;

/** A statement's text and the values of its parameters, which are numbered from 1. */
final class SqlBuilder {

  /** SQLite's own limit. */
  private static final int MOST_PARAMETERS = 32_766;

  /** SQLite takes expressions of 1000 levels, of which one of a query needs up to two. */
  private static final int DEEPEST = 400;

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private int depth;

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
    if (parameters.size() == MOST_PARAMETERS) {
      throw new QueryException(
          "A query can have " + MOST_PARAMETERS + " values. Ask for the rows in several queries.");
    }
    parameters.add(value);
    return "?" + parameters.size();
  }

  /** Begins what stands within something else. */
  void enter() {
    if (++depth > DEEPEST) {
      throw new QueryException(
          "A condition can be nested " + DEEPEST + " levels deep. Ask in several queries.");
    }
  }

  void leave() {
    depth--;
  }

  Sql build() {
    return new Sql(text.toString(), List.copyOf(parameters));
  }
}
