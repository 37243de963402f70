package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link ServerColumns} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ServerColumnsConflict extends Conflict<ServerColumns> {
  public ServerColumnsConflict(ConflictRows<ServerColumns> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<ServerColumns> {
    private Merge(Conflict<ServerColumns> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(1, side);
      return this;
    }
  }
}
