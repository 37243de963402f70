package dev.syncline.query;

import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import java.util.List;

/** Terms as SQL that SQLite 3.22 understands, that of Android 9. */
final class SqlTerms {

  private final SqlBuilder sql;

  SqlTerms(SqlBuilder sql) {
    this.sql = sql;
  }

  void add(Term term) {
    if (term instanceof Cell cell) {
      sql.name(cell.column());
    } else if (term instanceof Constant constant) {
      sql.parameter(constant.value());
    } else if (term instanceof Aggregation aggregation) {
      new SqlAggregations(sql, this).add(aggregation);
    } else {
      add((Call) term);
    }
  }

  private void add(Call call) {
    if (sql.isForeign(call)) {
      new SqlTerms(new SqlBuilder(SqlDialect.TAUGHT)).add(call); // for what is refused anywhere
      sql.computed(call);
    } else {
      compute(call);
    }
  }

  private void compute(Call call) {
    sql.enter(levels(call.function()));
    List<Term> arguments = call.arguments();
    switch (call.function()) {
      case LENGTH -> function("length(", arguments);
      case LOWER -> function("syncline_lower(", arguments);
      case UPPER -> function("syncline_upper(", arguments);
      case FOLD -> function("syncline_fold(", arguments);
      case TRIM -> function("trim(", arguments);
      case CONCAT -> operator(arguments, " || ");
      case SUBSTRING -> substring(arguments);
      case INDEX_OF -> minusOne(arguments);
      case REPLACE -> function("replace(", arguments);
      case YEAR -> ofDate(arguments, ", 1, 4)");
      case MONTH -> ofDate(arguments, ", 6, 2)");
      case DAY -> ofDate(arguments, ", 9, 2)");
      case HOUR -> ofTime(arguments, " + 1, 2)");
      case MINUTE -> ofTime(arguments, " + 4, 2)");
      case SECOND -> ofTime(arguments, " + 7, 2)");
      case ADD -> operator(arguments, " + ");
      case SUBTRACT -> operator(arguments, " - ");
      case MULTIPLY -> operator(arguments, " * ");
      case DIVIDE -> quotient(arguments);
      case MODULO -> operator(arguments, " % ");
      case FLOOR -> whole(arguments, " - (v < CAST(v AS INTEGER))");
      case CEILING -> whole(arguments, " + (v > CAST(v AS INTEGER))");
      case ROUND -> function("round(", arguments);
    }
    sql.leave(levels(call.function()));
  }

  /** As deep as the function's SQL becomes. */
  private static int levels(Function function) {
    return function == Function.FLOOR || function == Function.CEILING ? 8 : 2;
  }

  // trim("title")
  void function(String start, List<Term> arguments) {
    String separator = start;
    for (Term argument : arguments) {
      sql.add(separator);
      add(argument);
      separator = ", ";
    }
    sql.add(")");
  }

  // ("priority" + ?1)
  private void operator(List<Term> arguments, String operator) {
    sql.add("(");
    add(arguments.get(0));
    sql.add(operator);
    add(arguments.get(1));
    sql.add(")");
  }

  // substr("title", ?1 + 1, ?2)
  private void substring(List<Term> arguments) {
    sql.add("substr(");
    add(arguments.get(0));
    sql.add(", ");
    add(arguments.get(1));
    sql.add(" + 1");
    if (arguments.size() == 3) {
      sql.add(", ");
      add(arguments.get(2));
    }
    sql.add(")");
  }

  // (instr("title", ?1) - 1)
  private void minusOne(List<Term> arguments) {
    sql.add("(");
    function("instr(", arguments);
    sql.add(" - 1)");
  }

  // CAST(substr("due", 6, 2) AS INTEGER)
  private void ofDate(List<Term> arguments, String part) {
    sql.add("CAST(substr(");
    add(arguments.get(0));
    sql.add(part).add(" AS INTEGER)");
  }

  // CAST(substr("remindAt", instr("remindAt", 'T') + 1, 2) AS INTEGER)
  private void ofTime(List<Term> arguments, String part) {
    sql.add("CAST(substr(");
    add(arguments.get(0));
    sql.add(", instr(");
    add(arguments.get(0));
    sql.add(", 'T')").add(part).add(" AS INTEGER)");
  }

  // (CAST("priority" AS REAL) / ?1)
  private void quotient(List<Term> arguments) {
    sql.add("(CAST(");
    add(arguments.get(0));
    sql.add(" AS REAL) / ");
    add(arguments.get(1));
    sql.add(")");
  }

  /** From 2^52 on there is no fraction, and from 2^63 on no whole number to cast to. */
  // (SELECT CASE … THEN v ELSE CAST(CAST(v AS INTEGER) - (v < …) AS REAL) END FROM (SELECT … AS v))
  private void whole(List<Term> arguments, String correction) {
    sql.add("(SELECT CASE WHEN abs(v) >= 4503599627370496.0 THEN v ELSE CAST(CAST(v AS INTEGER)");
    sql.add(correction).add(" AS REAL) END FROM (SELECT ");
    add(arguments.get(0));
    sql.add(" AS v))");
  }
}
