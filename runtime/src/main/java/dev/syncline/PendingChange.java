package dev.syncline;

import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.query.Selectable;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Progress;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this device changed in one row and the server has not acknowledged: however often the row
 * was edited, it is one change. Immutable: it shows the change as it was when it was read.
 */
public final class PendingChange {

  private final SyncClient client;
  private final Operation operation;
  private final RowState state;
  private final boolean pauses;
  private final Columns columns;
  private final @Nullable Row now;

  /**
   * A change.
   *
   * @param pauses whether it waits for the end of a pause
   * @param now the row as it is here, or null if it is not
   */
  PendingChange(
      SyncClient client,
      Operation operation,
      RowState state,
      boolean pauses,
      Columns columns,
      @Nullable Row now) {
    this.client = client;
    this.operation = operation;
    this.state = state;
    this.pauses = pauses;
    this.columns = columns;
    this.now = now;
  }

  /** What becomes of the row on the server. */
  public enum Kind {
    INSERT,
    UPDATE,
    DELETE
  }

  /** The table of the row. */
  public String table() {
    return operation.table();
  }

  /** The id of the row. */
  public String rowId() {
    return operation.rowId();
  }

  /** What becomes of the row on the server. */
  public Kind kind() {
    return Kind.valueOf(operation.kind().name());
  }

  /** What it waits for; never {@link RowState#SYNCED}. */
  public RowState state() {
    return state;
  }

  /** How often it was sent since it was last edited or retried. */
  public int attempts() {
    return operation.progress().attempts();
  }

  /** What the server or the network last said of it, if it was sent in vain. */
  public Optional<PushError> lastError() {
    Operation.Failure failure = operation.progress().lastError();
    return Optional.ofNullable(failure).map(it -> new PushError(it.status(), it.code(), it.text()));
  }

  /** When it is sent again at the earliest, while it waits for the end of a pause. */
  public Optional<Instant> nextAttempt() {
    Progress progress = operation.progress();
    return pauses ? Optional.of(Instant.ofEpochMilli(progress.nextAttempt())) : Optional.empty();
  }

  /** When the row was last edited here, by this device's clock. */
  public Instant editedAt() {
    return Instant.ofEpochMilli(operation.edits().lastAt());
  }

  /**
   * Whether it is known what the row was before. It is not, if an update was made on a version that
   * another writer has replaced; then all columns count as changed.
   */
  public boolean isBaseKnown() {
    return operation.kind() == Operation.Kind.INSERT || operation.base().row() != null;
  }

  /**
   * The columns that were changed here, in the order of the model: of a row that is new, those that
   * have a value; of a deleted one, those that had one.
   */
  public List<Difference> differences() {
    Row before = before();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (isChanged(i, before)) {
        differences.add(Difference.of(columns.get(i), i, before, now));
      }
    }
    return differences;
  }

  private boolean isChanged(int column, @Nullable Row before) {
    if (!columns.get(column).isSynced()) {
      return false;
    }
    if (before != null && now != null) {
      return before.differencesTo(now).get(column);
    }
    Row only = before == null ? now : before;
    return only != null && !only.isNull(column);
  }

  /**
   * What the column of the row was before, as its model has it.
   *
   * <pre>{@code
   * change.before(TITLE)
   * }</pre>
   *
   * @return null if it was null, or there was no row, or it is not known
   * @throws QueryException if it is no column of this table
   */
  public <V> @Nullable V before(Selectable<?, V> column) {
    return value(before(), column);
  }

  /**
   * What the column of the row is now, as its model has it.
   *
   * @return null if it is null, or there is no row
   * @throws QueryException if it is no column of this table
   */
  public <V> @Nullable V now(Selectable<?, V> column) {
    return value(now, column);
  }

  private @Nullable Row before() {
    return ServerRow.living(operation.base().row());
  }

  private <V> @Nullable V value(@Nullable Row row, Selectable<?, V> column) {
    int position = position(column);
    return row == null || row.isNull(position) ? null : column.read(row, position);
  }

  private int position(Selectable<?, ?> selected) {
    Column column = selected.term() instanceof Cell cell ? cell.column() : null;
    int position = column == null ? -1 : columns.position(column.name());
    if (position < 0 || !columns.get(position).equals(column)) {
      String what = column == null ? "An expression" : column.name();
      throw new QueryException(
          what + " is no column of table " + table() + ", whose row was changed. Name one.");
    }
    return position;
  }

  /**
   * Lets the next push send the change, whatever was said of it before, and without a pause. It may
   * still have to wait for the change of another row that this one refers to.
   *
   * @return false, and nothing happened, if the row was edited or its change settled since this was
   *     listed
   * @throws RowException if it is in conflict, which is not retried but resolved
   */
  public boolean retry() {
    return client.actions().retry(this);
  }

  /**
   * Takes the change back, without a network: the row becomes what the server has, as far as this
   * device knows. A new row vanishes, a deleted one is back, and columns that only this device
   * knows stay as they are. Rows that refer to it stay, too.
   *
   * <p>If it is not known whether a request of the change was carried out, it stays pending until a
   * push has read the row, which then becomes what the server holds.
   *
   * @return false, and nothing happened, if the row was edited or its change settled since this was
   *     listed
   */
  public boolean discard() {
    return client.actions().discard(this);
  }

  Operation operation() {
    return operation;
  }

  /** Names the row and what happened, in the server's words; never the row's values. */
  @Override
  public String toString() {
    String error = lastError().map(it -> ": " + it.status() + " " + it.words()).orElse("");
    return kind() + " of row " + rowId() + " in table " + table() + ", " + state + error;
  }
}
