package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.List;

/** What is computed of groups as SQL. */
final class SqlAggregations {

  /** How long a {@link #place} is. */
  static final int PLACE_LENGTH = 4;

  private final SqlBuilder sql;
  private final SqlTerms terms;

  SqlAggregations(SqlBuilder sql, SqlTerms terms) {
    this.sql = sql;
    this.terms = terms;
  }

  void add(Aggregation aggregation) {
    List<Term> arguments = aggregation.arguments();
    switch (aggregation.function()) {
      case COUNT -> count(arguments);
      case COUNT_DISTINCT -> terms.function("count(DISTINCT ", arguments);
      case MIN -> extreme("min(", arguments.get(0));
      case MAX -> extreme("max(", arguments.get(0));
      case SUM -> terms.function("sum(", arguments);
      case AVERAGE -> terms.function("avg(", arguments);
      case EXACT_SUM -> exactSum(arguments.get(0));
      case TEXTS -> terms.function("group_concat(", arguments);
    }
  }

  private void count(List<Term> arguments) {
    if (arguments.isEmpty()) {
      sql.add("count(*)");
    } else {
      terms.function("count(", arguments);
    }
  }

  // max("priority")
  private void extreme(String start, Term of) {
    sql.add(start);
    if (of instanceof Cell cell && cell.column().type() == ColumnType.ENUM) {
      placeAndName(cell.column());
    } else {
      terms.add(of);
    }
    sql.add(")");
  }

  // CASE WHEN "mood" IS NULL THEN NULL WHEN "mood" = ?1 THEN '0000' … ELSE '0003' END || "mood"
  private void placeAndName(Column column) {
    List<String> constants = column.traits().constants();
    sql.add("CASE WHEN ").name(column).add(" IS NULL THEN NULL");
    for (int i = 0; i < constants.size(); i++) {
      sql.add(" WHEN ").name(column).add(" = ").parameter(constants.get(i));
      sql.add(" THEN '").add(place(i)).add("'");
    }
    sql.add(" ELSE '").add(place(constants.size())).add("' END || ").name(column);
  }

  /** A constant's place as a text of four digits: no enum has as many constants. */
  static String place(int position) {
    return Integer.toString(position + 10_000).substring(1);
  }

  // sum("size" >> 32) || ' ' || sum("size" & 4294967295) || ' ' || count("size") || …
  private void exactSum(Term of) {
    sql.add("sum(");
    terms.add(of);
    sql.add(" >> 32) || ' ' || sum(");
    terms.add(of);
    sql.add(" & 4294967295) || ' ' || count(");
    terms.add(of);
    sql.add(") || ' ' || max(typeof(");
    terms.add(of);
    sql.add(") = 'real')");
  }
}
