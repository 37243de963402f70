package dev.syncline.queue;

import dev.syncline.json.RowJson;
import dev.syncline.queue.Operation.Base;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import dev.syncline.store.migration.UpgradedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the outbox keeps of a table along when its rows become those of another model: bases,
 * sent images and server rows, in the transaction that changes the rows. Nothing else of an
 * operation moves: its place, state, attempts and last error stay.
 */
public final class CarriedOperations {

  private static final int PAGE = 500;

  private static final String NEXT =
      OperationMapper.SELECT
          + " WHERE \"table_name\" = ?1 AND \"sequence\" > ?2 ORDER BY \"sequence\" LIMIT "
          + PAGE;

  /** Where a table's name stands. */
  private static final List<String> NAMES =
      List.of(
          "\"syncline_operation\" SET \"table_name\"",
          "\"syncline_lineage\" SET \"table_name\"",
          "\"syncline_link\" SET \"parent_table\"");

  private final SqlSession session;
  private final UpgradedTable table;
  private final OperationMapper before;
  private final OperationMapper after;

  private CarriedOperations(SqlSession session, UpgradedTable table) {
    this.session = session;
    this.table = table;
    this.before = new OperationMapper(RowJson.of(table.before()));
    this.after = new OperationMapper(RowJson.of(table.after()));
  }

  /** Takes the operations of the table along. */
  public static void of(SqlSession session, UpgradedTable table) {
    new CarriedOperations(session, table).carry();
  }

  private void carry() {
    OperationQueue.createTables(session);
    long last = 0;
    List<Operation> page = page(last);
    while (!page.isEmpty()) {
      page.forEach(operation -> write(carried(operation)));
      last = page.get(page.size() - 1).sequence();
      page = page(last);
    }
    if (table.isRenamed()) {
      NAMES.forEach(this::rename);
    }
  }

  private List<Operation> page(long last) {
    List<Operation> page = new ArrayList<>();
    try (SqlStatement statement = session.prepare(NEXT)) {
      statement.text(0, table.before().table());
      statement.int64(1, last);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          page.add(before.read(cursor));
        }
      }
    }
    return page;
  }

  private Operation carried(Operation operation) {
    return new Operation(
        operation.sequence(),
        operation.table(),
        operation.rowId(),
        operation.kind(),
        new Base(operation.base().version(), carried(operation.base().row())),
        operation.edits(),
        operation.idMadeHere(),
        carried(operation.sent()),
        operation.progress(),
        carried(operation.server()));
  }

  /** Of a deleted row, what is not there has no value either. */
  private @Nullable ServerRow carried(@Nullable ServerRow server) {
    if (server == null) {
      return null;
    }
    Row row = server.deleted() ? table.part(server.row(), null) : table.whole(server.row());
    return new ServerRow(row, server.version(), server.updatedAt(), server.deleted());
  }

  private @Nullable SentImage carried(@Nullable SentImage sent) {
    if (sent == null) {
      return null;
    }
    Row body = sent.body() == null ? null : table.part(sent.body(), sent.row());
    Row row = sent.row() == null ? null : table.whole(sent.row());
    return new SentImage(sent.verb(), sent.version(), body, row, sent.repeated());
  }

  private void write(Operation operation) {
    try (SqlStatement update = session.prepare(OperationMapper.UPDATE)) {
      after.write(operation, update);
      update.update();
    }
  }

  private void rename(String place) {
    String name = place.substring(place.lastIndexOf(' ') + 1);
    session.update(
        "UPDATE " + place + " = ?1 WHERE " + name + " = ?2",
        table.after().table(),
        table.before().table());
  }
}
