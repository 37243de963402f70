package dev.syncline;

import dev.syncline.error.RowException;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.ThreeWay;
import dev.syncline.schema.UnsaidValues;
import dev.syncline.sync.ConflictPolicy.Decision;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A change made here that met another writer's change on the server, in a way that no merge by
 * column can settle: a column that both changed, or a row that one side deleted. Generated for each
 * model with a method for each column.
 *
 * <p>Immutable: it shows the sides as they were when it was made. A {@link Resolution} of it is
 * applied to what both sides hold by then; where that clashes anew, it is a new conflict.
 *
 * @param <T> the model
 */
public abstract class Conflict<T> {

  private final ConflictRows<T> rows;

  protected Conflict(ConflictRows<T> rows) {
    this.rows = rows;
  }

  /** The id of the row. */
  public final String rowId() {
    return rows.rowId();
  }

  /** The row as both sides knew it before, if that is known. */
  public final Optional<T> base() {
    Row base = sides().base();
    return base == null || !isWhole(base) ? Optional.empty() : item(base);
  }

  /** The row as it is here; empty if it was deleted here. */
  public final Optional<T> local() {
    return item(sides().local());
  }

  /** The row as it is on the server; empty if it was deleted there. */
  public final Optional<T> server() {
    return item(sides().server());
  }

  /** The columns that were changed here, by name. */
  public final Set<String> changedHere() {
    return names(sides().changedHere());
  }

  /** The columns that were changed on the server, by name. */
  public final Set<String> changedThere() {
    return names(sides().changedThere());
  }

  /**
   * The columns that both sides changed, each to a value of its own, and that no rule settles, by
   * name.
   */
  public final Set<String> clashes() {
    return names(rows.dispute().clashes());
  }

  /**
   * The row as it is here replaces the server's, on the version shown here: a third writer in
   * between is a new conflict. A row that was deleted here is deleted there; one that was deleted
   * there is brought back. What rules of columns have settled stays so.
   */
  public final Resolution<T> keepLocal() {
    return become(rows.dispute().ours());
  }

  /**
   * The server's row replaces the one here, and what was changed here is dropped, but for what
   * rules of columns have settled.
   */
  public final Resolution<T> takeServer() {
    return become(rows.dispute().theirs());
  }

  /**
   * This item becomes the row, here and there.
   *
   * @throws RowException if it has another id, or a value that cannot be kept
   */
  public final Resolution<T> use(T merged) {
    Row row = Row.of(rows.schema(), merged);
    if (row.isNull(row.columns().id()) || !row.id().equals(rowId())) {
      throw new RowException(
          RowException.Reason.INVALID,
          rows.schema().table(),
          rowId(),
          "The row that resolves a conflict on " + rowId() + " must have its id");
    }
    return become(kept(row));
  }

  /** What the model cannot say stays as one side has it: as a merge would, if both have it. */
  private Row kept(Row row) {
    ThreeWay sides = sides();
    boolean both = sides.local() != null && sides.server() != null;
    Row merged = both ? rows.dispute().settled().merged() : null;
    return UnsaidValues.keep(
        rows.schema(), row, merged, sides.local(), sides.server(), sides.base());
  }

  /** The row is deleted, here and there. */
  public final Resolution<T> delete() {
    return become(null);
  }

  /** Not now: the conflict is kept, and listed until it is resolved. */
  public final Resolution<T> postpone() {
    return new Resolution<>(rows, new Decision.Postpone());
  }

  /** What each side has in the column at this position, read from its row by this function. */
  protected final <V> Sides<V> sides(int column, Function<RowReader, @Nullable V> read) {
    return new Sides<>(
        value(sides().base(), column, read),
        value(sides().local(), column, read),
        value(sides().server(), column, read),
        sides().changedHere().get(column),
        sides().changedThere().get(column),
        rows.dispute().clashes().get(column));
  }

  private <V> @Nullable V value(
      @Nullable Row row, int column, Function<RowReader, @Nullable V> read) {
    return row == null || row.isNull(column) ? null : ItemReader.value(rows.schema(), row, read);
  }

  final ConflictRows<T> rows() {
    return rows;
  }

  private Resolution<T> become(@Nullable Row row) {
    return new Resolution<>(rows, new Decision.Become(row));
  }

  private ThreeWay sides() {
    return rows.dispute().sides();
  }

  /** Whether the row has all columns that the other sides have. */
  private boolean isWhole(Row base) {
    Row other = sides().server() == null ? sides().local() : sides().server();
    return IntStream.range(0, base.columns().size())
        .filter(i -> base.columns().get(i).isSynced())
        .allMatch(i -> base.has(i) || other == null || !other.has(i));
  }

  private Optional<T> item(@Nullable Row row) {
    return row == null ? Optional.empty() : Optional.of(ItemReader.read(rows.schema(), row));
  }

  private Set<String> names(BitSet columns) {
    Set<String> names = new LinkedHashSet<>();
    columns.stream().forEach(i -> names.add(rows.schema().columns().get(i).name()));
    return names;
  }

  /** Names the row and the columns that clash; never their values. */
  @Override
  public final String toString() {
    return String.format(
        "Conflict on %s %s, clashes %s", rows.schema().table(), rowId(), clashes());
  }

  /**
   * The end of a merge by column: what only one side changed is taken from that side, and what a
   * rule of its column has settled stays so. The steps before it are generated, one for each column
   * without a rule: it picks whose value the column takes if both sides changed it. A column that
   * is new in the model is a new step, so that the compiler shows each merge that does not know of
   * it.
   *
   * @param <T> the model
   */
  public static class Merge<T> {

    private final Picks<T> picks;

    /**
     * A merge without steps.
     *
     * @throws IllegalStateException if one side deleted the row: there is nothing to merge then
     */
    protected Merge(Conflict<T> conflict) {
      this(new Picks<>(conflict));
    }

    Merge(Picks<T> picks) {
      this.picks = picks;
    }

    /**
     * The merged row becomes the row, here and there.
     *
     * @throws IllegalStateException if a column clashes whose rule has no answer, and no {@link
     *     #otherwise} says what then
     */
    public final Resolution<T> resolve() {
      return picks.resolve();
    }

    /**
     * Whose value a column takes that clashes and whose rule has no answer: of two changes of a
     * number, for instance, whose sum the column cannot hold.
     */
    public final Merge<T> otherwise(Pick side) {
      return picks.otherwise(side).merge();
    }
  }
}
