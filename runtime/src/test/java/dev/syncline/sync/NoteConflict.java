package dev.syncline.sync;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  public interface PickTitle {
    PickText title(Pick side);
  }

  public interface PickText {
    PickStars text(Pick side);
  }

  public interface PickStars {
    Merge<Note> stars(Pick side);
  }

  private static final class Merging extends Merge<Note> implements PickTitle, PickText, PickStars {

    private Merging(Conflict<Note> conflict) {
      super(conflict);
    }

    @Override
    public PickText title(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickStars text(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public Merge<Note> stars(Pick side) {
      pick(3, side);
      return this;
    }
  }
}
