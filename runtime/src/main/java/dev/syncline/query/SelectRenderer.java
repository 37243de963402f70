package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a projection reads as SQL: a whole statement. */
public final class SelectRenderer {

  private final SqlBuilder sql;
  private final SqlTerms terms;
  private final SqlRenderer clauses;
  private final String table;

  private SelectRenderer(SqlDialect dialect, String table) {
    this.sql = new SqlBuilder(dialect);
    this.terms = new SqlTerms(sql);
    this.clauses = new SqlRenderer(sql);
    this.table = table;
  }

  /**
   * Reads rows; if the projection has aggregates, all rows of the query as one group.
   *
   * @throws QueryException if it has something in which rows differ that become one
   */
  public static Sql select(
      SqlDialect dialect, String table, Projection<?, ?> projection, Query<?> query) {
    return projection.isOfGroups()
        ? select(dialect, table, projection, Groups.one(query))
        : new SelectRenderer(dialect, table).rows(projection, query);
  }

  /**
   * Reads groups.
   *
   * @throws QueryException if the projection or the order has something in which rows of a group
   *     differ
   */
  public static Sql select(
      SqlDialect dialect, String table, Projection<?, ?> projection, Groups<?> groups) {
    return new SelectRenderer(dialect, table).groups(projection, groups);
  }

  // SELECT "title", "priority" FROM "todo" WHERE … ORDER BY … LIMIT …
  private Sql rows(Projection<?, ?> projection, Query<?> query) {
    select(projection);
    from(query);
    if (projection.isDistinct()) {
      clauses.orderByAlone(query.orders());
      requireSame(orders(query.orders()), projection.terms(), "Select what orders distinct rows.");
    } else {
      clauses.orderBy(query.orders());
    }
    clauses.limit(query.limit(), query.offset());
    return sql.build();
  }

  // SELECT "owner", count(*) FROM "todo" WHERE … GROUP BY "owner" HAVING … ORDER BY … LIMIT …
  private Sql groups(Projection<?, ?> projection, Groups<?> groups) {
    select(projection);
    from(groups);
    list(" GROUP BY ", groups.keys());
    clauses.condition(" HAVING ", groups.having());
    clauses.orderByAlone(groups.orders());
    clauses.limit(groups.limit(), groups.offset());
    String remedy = "Group by it, too, or take its min() or max().";
    requireSame(projection.terms(), groups.keys(), remedy);
    requireSame(orders(groups.orders()), groups.keys(), remedy);
    return sql.build();
  }

  private void select(Projection<?, ?> projection) {
    list(projection.isDistinct() ? "SELECT DISTINCT " : "SELECT ", projection.terms());
  }

  private void list(String word, List<Term> list) {
    String separator = word;
    for (Term term : list) {
      sql.add(separator);
      terms.add(term);
      separator = ", ";
    }
  }

  private void from(Query<?> query) {
    sql.add(" FROM \"").add(table).add("\"");
    clauses.where(query);
  }

  // FROM (SELECT * FROM "todo" WHERE … ORDER BY … LIMIT …)
  private void from(Groups<?> groups) {
    Query<?> rows = groups.rows();
    if (rows.limit() == Query.UNLIMITED && rows.offset() == 0) {
      from(rows);
      return;
    }
    sql.add(" FROM (SELECT *");
    from(rows);
    clauses.orderBy(rows.orders());
    clauses.limit(rows.limit(), rows.offset());
    sql.add(")");
  }

  private static List<Term> orders(List<? extends Order<?>> orders) {
    return orders.stream().map(Order::term).collect(Collectors.toList());
  }

  /** Rows that agree in the keys become one, and so must agree in what is asked of it. */
  private static void requireSame(Collection<Term> asked, Collection<Term> keys, String remedy) {
    for (Term term : asked) {
      if (!isSame(term, keys)) {
        throw new QueryException(
            "Rows that become one may differ in " + name(term) + ", which is asked for. " + remedy);
      }
    }
  }

  private static boolean isSame(Term term, Collection<Term> keys) {
    return keys.contains(term)
        || term instanceof Constant
        || term instanceof Aggregation
        || (term instanceof Call call
            && call.arguments().stream().allMatch(it -> isSame(it, keys)));
  }

  private static String name(Term term) {
    return term instanceof Term.Cell cell ? "column " + cell.column().name() : "an expression";
  }
}
