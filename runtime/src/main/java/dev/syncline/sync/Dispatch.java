package dev.syncline.sync;

import dev.syncline.json.WholeRow;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.queue.UnknownFields.Beyond;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that is about to leave.
 *
 * @param image what it says of the model's columns
 * @param beyond what the server's row has beyond them, where it replaces the row; else null
 * @param readsFirst whether the server's row has to be read instead, to know what it can be made on
 */
record Dispatch(SentImage image, @Nullable Beyond beyond, boolean readsFirst) {

  /** Whether it gives the row other values, or brings it back with them. */
  boolean replaces() {
    return image.verb() == Verb.UPDATE || image.verb() == Verb.UNDELETE;
  }

  /** What is to replace the row on which the change was made, if the server holds that still. */
  @Nullable WholeRow whole() {
    return beyond == null ? null : whole(image.row(), beyond);
  }

  /** What is to replace the row that the server holds, whatever the change was made on. */
  WholeRow over(ServerRow held) {
    return whole(held.row(), Beyond.of(held));
  }

  /** The row that the server holds, and over it what was changed here. */
  private WholeRow whole(@Nullable Row held, Beyond with) {
    Row changed = Objects.requireNonNull(image.body());
    Row unchanged =
        Objects.requireNonNull(held).only(i -> !changed.has(i) && isSentBack(held, i, with));
    return new WholeRow(changed, unchanged, with.fields(), image.verb() == Verb.UNDELETE);
  }

  /** Never a column that the server does not have, nor one that it keeps to itself. */
  private static boolean isSentBack(Row held, int position, Beyond with) {
    Column column = held.columns().get(position);
    return switch (column.role()) {
      case SYNCED -> !with.lacking().contains(column.name());
      case SERVER_ONLY, CREATED_AT -> !held.isNull(position);
      case ID, VERSION, UPDATED_AT, LOCAL_ONLY -> false;
    };
  }
}
