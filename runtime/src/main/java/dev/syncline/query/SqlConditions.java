package dev.syncline.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.Among;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Not;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.IdSource;
import dev.syncline.query.tree.Term.Constant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions as SQL. */
final class SqlConditions {

  /** So many terms stand in one row; more are halved, since each is a level to SQLite. */
  private static final int MOST_IN_A_ROW = 50;

  /** So many values are parameters of their own, which is faster; more are one together. */
  private static final int MOST_IN_A_LIST = 30;

  /** As deep as a condition itself becomes; terms count for themselves. */
  private static final int LEVELS = 2;

  private final SqlBuilder sql;
  private final SqlTerms terms;

  SqlConditions(SqlBuilder sql, SqlTerms terms) {
    this.sql = sql;
    this.terms = terms;
  }

  void add(Condition condition) {
    sql.enter(LEVELS);
    if (condition instanceof And and) {
      join(and.terms(), " AND ", "1");
    } else if (condition instanceof Or or) {
      join(or.terms(), " OR ", "0");
    } else if (condition instanceof Not not) {
      sql.add("NOT (");
      add(not.term());
      sql.add(")");
    } else if (condition instanceof IsNull isNull) {
      terms.add(isNull.term());
      sql.add(" IS NULL");
    } else if (condition instanceof Comparison comparison) {
      compare(comparison);
    } else if (condition instanceof In in) {
      in(in);
    } else if (condition instanceof Among among) {
      sql.add("\"id\"");
      among(among);
    } else {
      match((Match) condition);
    }
    sql.leave(LEVELS);
  }

  private void join(List<Condition> conditions, String operator, String ofNone) {
    if (conditions.isEmpty()) {
      sql.add(ofNone);
      return;
    }
    sql.add("(");
    if (conditions.size() > MOST_IN_A_ROW) {
      int middle = conditions.size() / 2;
      sql.enter(1);
      join(conditions.subList(0, middle), operator, ofNone);
      sql.add(operator);
      join(conditions.subList(middle, conditions.size()), operator, ofNone);
      sql.leave(1);
    } else {
      row(conditions, operator);
    }
    sql.add(")");
  }

  /** To SQLite, {@code a AND b AND c} is {@code c} beside both others, which lie deeper. */
  private void row(List<Condition> conditions, String operator) {
    String separator = "";
    int beside = conditions.size();
    for (Condition it : conditions) {
      beside--;
      sql.add(separator).enter(beside);
      add(it);
      sql.leave(beside);
      separator = operator;
    }
  }

  private void compare(Comparison comparison) {
    terms.add(comparison.left());
    sql.add(sign(comparison.operator()));
    terms.add(comparison.right());
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case EQ -> " = ";
      case NE -> " <> ";
      case LT -> " < ";
      case LE -> " <= ";
      case GT -> " > ";
      case GE -> " >= ";
    };
  }

  private void in(In in) {
    if (in.values().isEmpty()) {
      sql.add("0");
      return;
    }
    terms.add(in.term());
    sql.add(" IN (");
    list(in.values());
    sql.add(")");
  }

  private void list(List<Constant> values) {
    if (values.size() > MOST_IN_A_LIST) {
      SqlList.add(sql, values);
      return;
    }
    String separator = "";
    for (Constant value : values) {
      sql.add(separator).parameter(value.value());
      separator = ", ";
    }
  }

  // IN (SELECT "row_id" FROM "syncline_operation" WHERE "table_name" = ?1)
  void among(Among among) {
    IdSource.Select select = among.ids().select();
    String[] pieces = select.sql().split("\\?", -1);
    sql.add(" IN (").add(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      sql.parameter(select.parameters().get(i - 1)).add(pieces[i]);
    }
    sql.add(")");
  }

  private void match(Match match) {
    if (match.part().isEmpty()) {
      from(match, "");
      return;
    }
    switch (match.place()) {
      case START -> startsWith(match);
      case END -> endsWith(match);
      case ANYWHERE -> contains(match);
    }
  }

  /** As a range, which an index can serve. */
  // ("title" >= ?1 AND "title" < ?2)
  private void startsWith(Match match) {
    sql.add("(");
    from(match, match.part());
    String next = after(match.part());
    if (next != null) {
      sql.add(" AND ");
      terms.add(match.text());
      sql.add(" < ").parameter(next);
    }
    sql.add(")");
  }

  private void from(Match match, String first) {
    terms.add(match.text());
    sql.add(" >= ").parameter(first);
  }

  /** The first text that comes after all that begin so, or null if none does. */
  private static @Nullable String after(String start) {
    int end = start.length();
    while (end > 0) {
      int last = start.codePointBefore(end);
      end -= Character.charCount(last);
      if (last < Character.MAX_CODE_POINT) {
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return start.substring(0, end) + new String(Character.toChars(next));
      }
    }
    return null;
  }

  /** By bytes, since SQLite counts characters up to a U+0000 only. No part of no bytes is null. */
  // ("title" <> '' AND substr(CAST("title" AS BLOB), ?1) = ?2)
  private void endsWith(Match match) {
    byte[] part = SqlBuilder.requireText(match.part()).getBytes(UTF_8);
    sql.add("(");
    terms.add(match.text());
    sql.add(" <> '' AND substr(CAST(");
    terms.add(match.text());
    sql.add(" AS BLOB), ").parameter((long) -part.length).add(") = ").parameter(part).add(")");
  }

  // instr("title", ?1) > 0
  private void contains(Match match) {
    sql.add("instr(");
    terms.add(match.text());
    sql.add(", ").parameter(match.part()).add(") > 0");
  }
}
