package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.query.Predicate;
import dev.syncline.query.Query;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows with those of another table that refer to them, read by two statements that see the same
 * state of both tables.
 *
 * @param <P> the model of the parents
 * @param <C> the model of the children
 */
final class Families<P, C> {

  private final TableSchema<P> parents;
  private final TableSchema<C> children;
  private final TextColumn<C> reference;
  private final TableQueries<P> parentQueries;
  private final TableQueries<C> childQueries;

  /**
   * @throws QueryException if the column does not refer to the parents' table
   */
  Families(TableQueries<P> parents, TableQueries<C> children, TextColumn<C> reference) {
    this.parents = parents.schema();
    this.children = children.schema();
    this.reference = reference;
    this.parentQueries = parents;
    this.childQueries = children;
    if (!this.parents.table().equals(reference.column().traits().parent())) {
      throw new QueryException(
          String.format(
              "Column %s of table %s does not refer to table %s. Say so with @References.",
              reference.column().name(), this.children.table(), this.parents.table()));
    }
  }

  /** The parents that one query gives, in its order, and of their children those of the other. */
  List<WithChildren<P, C>> list(SqlSession session, Query<P> query, Query<C> childQuery) {
    requireAll(childQuery);
    session.execute("SAVEPOINT families");
    try {
      Map<String, P> found = parents(session, query);
      return together(found, children(session, found.keySet(), childQuery));
    } finally {
      session.execute("RELEASE families");
    }
  }

  private static void requireAll(Query<?> children) {
    if (children.limit() != Query.UNLIMITED || children.offset() != 0) {
      throw new QueryException(
          "A limit or an offset would count the children of all parents together. Leave it out.");
    }
  }

  private Map<String, P> parents(SqlSession session, Query<P> query) {
    Map<String, P> found = new LinkedHashMap<>();
    int id = parents.columns().id();
    parentQueries.list(
        session, query, row -> found.put(row.text(id), ItemReader.read(parents, row)));
    return found;
  }

  private Map<String, List<C>> children(SqlSession session, Set<String> ids, Query<C> childQuery) {
    Map<String, List<C>> found = new HashMap<>();
    int parent = children.columns().position(reference.column().name());
    childQueries.list(
        session,
        of(ids, childQuery),
        row ->
            found
                .computeIfAbsent(row.text(parent), id -> new ArrayList<>())
                .add(ItemReader.read(children, row)));
    return found;
  }

  private Query<C> of(Set<String> ids, Query<C> all) {
    Predicate<C> isChild = reference.in(ids);
    Predicate<C> condition = all.condition() == null ? isChild : all.condition().and(isChild);
    return new Selection<>(
        condition, all.orders(), all.limit(), all.offset(), all.after(), all.isIndexed());
  }

  private static <P, C> List<WithChildren<P, C>> together(
      Map<String, P> parents, Map<String, List<C>> children) {
    List<WithChildren<P, C>> families = new ArrayList<>(parents.size());
    parents.forEach(
        (id, parent) ->
            families.add(new WithChildren<>(parent, children.getOrDefault(id, List.of()))));
    return families;
  }
}
