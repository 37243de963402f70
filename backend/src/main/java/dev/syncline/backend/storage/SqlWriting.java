package dev.syncline.backend.storage;

import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows by SQL, each with a stamp of its own. */
final class SqlWriting extends SqlReading implements Writing {

  private final InstantSource clock;

  SqlWriting(Session session, InstantSource clock) {
    super(session);
    this.clock = clock;
  }

  @Override
  public Row insert(ServedTable table, Row row) {
    Stamp stamp = Stamp.next(session, clock);
    Row stored =
        stamped(table, row, stamp).with(table.createdAt(), stamp.time()).with(table.deleted(), 0L);
    session.update(Statements.insert(table), values(stored));
    return stored;
  }

  @Override
  public Row update(ServedTable table, Row row) {
    Row stored = stamped(table, row, Stamp.next(session, clock));
    List<@Nullable Object> parameters = values(stored);
    parameters.add(stored.id());
    if (session.update(Statements.update(table), parameters) != 1) {
      throw new IllegalStateException("No such row to update in " + table);
    }
    return stored;
  }

  private static Row stamped(ServedTable table, Row row, Stamp stamp) {
    return row.withVersion(stamp.version()).with(table.updatedAt(), stamp.time());
  }

  private static List<@Nullable Object> values(Row row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < row.columns().size(); i++) {
      values.add(row.get(i));
    }
    return values;
  }
}
