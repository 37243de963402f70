package dev.syncline.query;

import dev.syncline.error.FilterException;
import dev.syncline.query.tree.Term.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** The order of a query as the text of an OData {@code $orderby}, not yet percent-encoded. */
public final class ODataOrder {

  private final Refusals refusals;
  private final ODataTerms terms;

  private ODataOrder(Refusals refusals, ODataDialect dialect) {
    this.refusals = refusals;
    this.terms = new ODataTerms(dialect, refusals);
  }

  /**
   * The orders as the dialect says them; last by the ids, so that pages do not overlap.
   *
   * @param table the table that is read, for messages
   * @throws FilterException if it orders by what is computed, by an enum, whose constants the
   *     server does not know, or says where null comes
   */
  public static String render(String table, List<? extends Order<?>> orders, ODataDialect dialect) {
    ODataOrder order = new ODataOrder(new Refusals(table, dialect), dialect);
    String given = orders.stream().map(order::text).collect(Collectors.joining(","));
    boolean ends = orders.stream().anyMatch(Order::isById);
    return ends ? given : given.isEmpty() ? "id" : given + ",id";
  }

  private String text(Order<?> order) {
    if (!(order.term() instanceof Cell) || order.isByDeclaration()) {
      throw refusals.of(
          order.term(),
          "it can be ordered by columns that are no enum alone. Order by another, or read here.");
    }
    if (!order.putsNullsAsSqliteDoes()) {
      throw refusals.of(
          order.term(), "where null comes is the server's affair. Leave it out, or read here.");
    }
    return terms.text(order.term(), order.term()) + (order.descending() ? " desc" : "");
  }
}
