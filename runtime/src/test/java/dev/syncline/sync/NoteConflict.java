package dev.syncline.sync;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;

/** A change to a {@link Note} that met another one on the server, as it would be generated. */
public final class NoteConflict extends Conflict<Note> {

  public NoteConflict(ConflictRows<Note> rows) {
    super(rows);
  }

  public Sides<String> title() {
    return sides(1, row -> row.text(1));
  }

  public Sides<Long> stars() {
    return sides(3, row -> row.int64OrNull(3));
  }

  public PickTitle merge() {
    Picks<Note> none = new Picks<>(this);
    return () -> none;
  }

  public interface PickTitle extends MergeStep<Note> {
    default PickText title(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  public interface PickText extends MergeStep<Note> {
    default PickStars text(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  public interface PickStars extends MergeStep<Note> {
    default Merge<Note> stars(Pick side) {
      return picks().with(3, side).merge();
    }
  }
}
