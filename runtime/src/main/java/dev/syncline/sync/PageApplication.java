package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.UnknownFields.Beyond;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import dev.syncline.store.SqlSession;
import dev.syncline.transport.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Brings the rows of a page into the store (specification, section 6, step 3), in the caller's
 * transaction. A row with a pending operation is never overwritten: it is re-based where nothing
 * clashes, and left for the push where something does.
 */
final class PageApplication {

  private final LocalTable table;
  private final Columns columns;
  private final OperationQueue queue;
  private final Agreement agreement;
  private final Gaps gaps;
  private final Counts counts = new Counts();
  private final List<String> applied = new ArrayList<>();

  /** Rows in whose way nothing is, to be stored at once. */
  private final List<ServerRow> free = new ArrayList<>();

  private boolean hasLineage;
  private boolean hasOperations;
  private boolean hasUnknown;
  private boolean missed;

  PageApplication(LocalTable table, OperationQueue queue) {
    this.table = table;
    this.columns = table.schema().columns();
    this.queue = queue;
    this.agreement = new Agreement(table, queue);
    this.gaps = new Gaps(table, queue);
  }

  /** What became of the rows of all pages so far. */
  static final class Counts {
    long received;
    long stored;
    long deleted;
    int pages;
  }

  Counts counts() {
    return counts;
  }

  /** The ids of the rows of the last page that were stored or removed here. */
  List<String> applied() {
    return List.copyOf(applied);
  }

  /**
   * Applies a page.
   *
   * @param overtaken tells whether the answer to a push of the row was stored after the page was
   *     asked for, so that the page may show what was before it
   * @return whether a row was left out that may be newer than what is known of it here, so that it
   *     has to be asked for again
   */
  boolean apply(SqlSession session, Page page, Predicate<String> overtaken) {
    missed = false;
    applied.clear();
    hasLineage = !queue.lineage().isEmpty(session);
    hasUnknown = !table.unknown().isEmpty(session);
    hasOperations = queue.concerns(session, table.name());
    gaps.look(session);
    for (ServerRow row : page.rows()) {
      counts.received++;
      if (overtaken.test(row.id())) {
        storeFree(session);
        missed |= gaps.isLacking(session, row.id());
        missed |= !table.acknowledged().isKnown(row) && !isHere(session, row);
      } else {
        apply(session, row);
      }
    }
    storeFree(session);
    counts.pages++;
    return missed;
  }

  /** Whether the row is here in this version, or is not here and was deleted there. */
  private boolean isHere(SqlSession session, ServerRow row) {
    Row here = table.rows().find(session, row.id());
    return here == null ? row.deleted() : Objects.equals(here.version(), row.version());
  }

  private void apply(SqlSession session, ServerRow server) {
    Operation operation = hasOperations ? queue.find(session, table.name(), server.id()) : null;
    if (operation == null && !server.deleted()) {
      free.add(server);
      return;
    }
    storeFree(session);
    if (operation != null) {
      rebase(session, operation, server);
    } else {
      remove(session, server.id());
      forget(session, server.id());
    }
  }

  private void remove(SqlSession session, String rowId) {
    if (table.rows().delete(session, rowId)) {
      counts.deleted++;
      applied.add(rowId);
    }
  }

  private void storeFree(SqlSession session) {
    List<Row> rows = new ArrayList<>();
    for (ServerRow server : free) {
      requireVersion(server);
      learn(session, server);
      rows.add(whole(session, server.row()));
    }
    BitSet stored = table.rows().applyAll(session, rows);
    gaps.fill(session, rows, stored);
    stored.stream().forEach(i -> stored(session, free.get(i).id()));
    free.clear();
  }

  private void stored(SqlSession session, String rowId) {
    counts.stored++;
    applied.add(rowId);
    if (hasLineage) {
      queue.lineage().forget(session, table.name(), rowId);
    }
  }

  /** Notes what the row has beyond the model; where there is nothing, that costs nothing. */
  private void learn(SqlSession session, ServerRow server) {
    if (server.unknown() != null && (hasUnknown || !Beyond.of(server).isNothing())) {
      table.unknown().learn(session, server);
    }
  }

  private void forget(SqlSession session, String rowId) {
    if (hasUnknown) {
      table.unknown().forget(session, rowId);
    }
  }

  /** Without one, a row that is here would never be told from what became of it there. */
  private void requireVersion(ServerRow server) {
    if (server.version() == null && table.schema().detectsConflicts()) {
      throw new AnswerException(
          table.name(),
          "version",
          String.format(
              "Table %s: row %s has no version. Let the server send one, or take @Version out of"
                  + " the model and say @SyncTable(detectConflicts = false).",
              table.name(), server.id()),
          null);
    }
  }

  /** The row with its columns that the server does not know: as they are here, or null. */
  private Row whole(SqlSession session, Row row) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() != Column.Role.LOCAL_ONLY && !row.has(i)) {
        return complete(session, row);
      }
    }
    return row;
  }

  private Row complete(SqlSession session, Row row) {
    Row here = table.rows().find(session, row.id());
    Row known = (here == null ? row : row.over(here)).overDefaults();
    for (int i = 0; i < columns.size(); i++) {
      if (!known.has(i)) {
        requireOptional(columns.get(i), row);
        known = known.with(i, null);
      }
    }
    return known.only(i -> columns.get(i).role() != Column.Role.LOCAL_ONLY);
  }

  private void requireOptional(Column column, Row row) {
    if (column.required() && column.role() != Column.Role.LOCAL_ONLY) {
      throw new AnswerException(
          table.name(),
          column.name(),
          String.format(
              "Table %s: row %s has no field %s, and the model has no room for null",
              table.name(), row.id(), column.name()),
          null);
    }
  }

  private void rebase(SqlSession session, Operation operation, ServerRow server) {
    if (Objects.equals(server.version(), operation.base().version())) {
      fillIfLacking(session, operation, server);
    } else if (operation.isUnanswered()) {
      missed = true;
    } else {
      gaps.end(session, server.id());
      learn(session, server);
      face(session, operation, server);
    }
  }

  /** The operation meets a newer row of the server. */
  private void face(SqlSession session, Operation operation, ServerRow server) {
    if (operation.kind() == Kind.DELETE && server.deleted()) {
      queue.remove(session, operation);
    } else if (operation.state() == State.CONFLICT) {
      meetAgain(session, operation.inConflict(server));
    } else if (operation.kind() == Kind.UPDATE && !server.deleted()) {
      merge(session, operation, server);
    } else {
      leave(session, operation, server);
    }
  }

  /** The version is here, but the row may have been stored before it had all of its columns. */
  private void fillIfLacking(SqlSession session, Operation operation, ServerRow server) {
    if (!gaps.isLacking(session, server.id())) {
      return;
    }
    if (operation.isUnanswered()) {
      missed = true;
    } else if (gaps.fill(session, operation, server)) {
      counts.stored++;
      applied.add(server.id());
    }
  }

  /** The conflict is with this row now; unless that agrees with the row here. */
  private void meetAgain(SqlSession session, Operation conflict) {
    if (agreement.reach(session, conflict)) {
      counts.stored++;
    } else {
      queue.save(session, conflict);
    }
  }

  /** The push will meet this row; or, if the change is taken back before, it takes its place. */
  private void leave(SqlSession session, Operation operation, ServerRow server) {
    Row row = server.deleted() ? server.row() : whole(session, server.row());
    queue.save(
        session,
        operation.facing(
            new ServerRow(row, server.version(), server.updatedAt(), server.deleted())));
  }

  /**
   * Where nothing clashes, the base moves to the server's row, and what was not changed here
   * follows.
   */
  private void merge(SqlSession session, Operation operation, ServerRow server) {
    ServerRow base = operation.base().row();
    Row local = table.rows().find(session, server.id());
    if (base == null || base.deleted() || local == null) {
      leave(session, operation, server);
      return;
    }
    ThreeWay sides = new ThreeWay(base.row(), local, server.row());
    if (!sides.isClean()) {
      leave(session, operation, server);
      return;
    }
    if (!sides.changedThere().isEmpty()) {
      queue.lineage().forget(session, table.name(), server.id());
    }
    Row merged = sides.merged().withVersion(server.version());
    table.rows().update(session, merged);
    counts.stored++;
    applied.add(server.id());
    if (server.row().differencesTo(merged).isEmpty()) {
      queue.remove(session, operation);
    } else {
      queue.save(session, operation.movedTo(server));
    }
  }
}
