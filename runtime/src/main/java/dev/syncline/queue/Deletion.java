package dev.syncline.queue;

import static java.util.stream.Collectors.toList;

import dev.syncline.annotation.OnDelete;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.queue.Relations.Relation;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlSession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the rows that refer to rows which are about to be deleted. Which rows go too is
 * settled before the first is touched, so that circles end, and rows that go together do not hinder
 * each other. One for each deletion, a part of the caller's transaction; their ids are in memory.
 */
final class Deletion {

  private final SqlSession session;
  private final Relations relations;
  private final Function<TableSchema<?>, TrackedRows> access;
  private final Map<TableSchema<?>, TrackedRows> tables = new HashMap<>();
  private final Set<Doomed> doomed = new LinkedHashSet<>();

  /**
   * A deletion.
   *
   * @param access how rows of a table are written
   */
  Deletion(SqlSession session, Relations relations, Function<TableSchema<?>, TrackedRows> access) {
    this.session = session;
    this.relations = relations;
    this.access = access;
  }

  /** A row that goes. */
  private record Doomed(TableSchema<?> schema, String id) {

    String table() {
      return schema.table();
    }
  }

  /**
   * Deletes and detaches what refers to these rows, which the caller deletes after that.
   *
   * @throws RowException if a row of another table must not lose one of those that go
   */
  void of(TableSchema<?> schema, Collection<String> ids) {
    ids.forEach(id -> doomed.add(new Doomed(schema, id)));
    List<Doomed> cascade = cascade();
    doomed.forEach(this::requireFree);
    doomed.forEach(this::detach);
    // Children before their parents, as they are pushed.
    Collections.reverse(cascade);
    cascade.forEach(row -> table(row.schema()).remove(session, row.id()));
  }

  /** The rows that go with those that are given, as they are found. */
  private List<Doomed> cascade() {
    List<Doomed> found = new ArrayList<>();
    Deque<Doomed> open = new ArrayDeque<>(doomed);
    for (@Nullable Doomed parent; (parent = open.poll()) != null; ) {
      for (Relation relation : relations(parent, OnDelete.CASCADE)) {
        for (String id : children(relation, parent)) {
          Doomed child = new Doomed(relation.child(), id);
          if (doomed.add(child)) {
            found.add(child);
            open.add(child);
          }
        }
      }
    }
    return found;
  }

  private void requireFree(Doomed parent) {
    for (Relation relation : relations(parent, OnDelete.RESTRICT)) {
      int left = survivors(relation, parent).size();
      if (left > 0) {
        throw referredTo(parent, relation, left);
      }
    }
  }

  private static RowException referredTo(Doomed parent, Relation relation, int children) {
    String message =
        String.format(
            "Row %s of table %s cannot be deleted, since %s of table %s %s to it by %s. Delete or"
                + " change %s first.",
            parent.id(),
            parent.table(),
            children == 1 ? "1 row" : children + " rows",
            relation.childTable(),
            children == 1 ? "refers" : "refer",
            relation.definition().name(),
            children == 1 ? "it" : "them");
    return new RowException(Reason.REFERRED_TO, parent.table(), parent.id(), message);
  }

  private void detach(Doomed parent) {
    for (Relation relation : relations(parent, OnDelete.DETACH)) {
      for (String id : survivors(relation, parent)) {
        Row child = Objects.requireNonNull(relation.rows().find(session, id));
        table(relation.child()).replace(session, child, child.with(relation.column(), null));
      }
    }
  }

  private List<Relation> relations(Doomed parent, OnDelete kind) {
    return relations.to(parent.table()).stream()
        .filter(it -> it.onDelete() == kind)
        .collect(toList());
  }

  private List<String> survivors(Relation relation, Doomed parent) {
    List<String> left = new ArrayList<>(children(relation, parent));
    left.removeIf(id -> doomed.contains(new Doomed(relation.child(), id)));
    return left;
  }

  private List<String> children(Relation relation, Doomed parent) {
    return relation.rows().ids(session, relation.column(), parent.id());
  }

  private TrackedRows table(TableSchema<?> schema) {
    return tables.computeIfAbsent(schema, access);
  }
}
