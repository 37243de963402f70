package dev.syncline.testing;

import dev.syncline.queue.Operation;
import dev.syncline.queue.SentImage;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what a file held with what it holds: what is lost, in words. */
final class Losses {

  private final Contents before;
  private final Contents after;
  private final KeptColumns kept;
  private final List<String> losses = new ArrayList<>();

  Losses(Contents before, Contents after, KeptColumns kept) {
    this.before = before;
    this.after = after;
    this.kept = kept;
  }

  List<String> list() {
    before.rows().forEach((id, row) -> compare("row " + id, row, after.rows().get(id)));
    before.changes().forEach((id, change) -> compare(change, after.changes().get(id)));
    return losses;
  }

  private void compare(Operation old, @Nullable Operation now) {
    String name = "the change of row " + old.rowId();
    if (now == null) {
      losses.add(name + " is gone");
      return;
    }
    same(name + " in its place", old.sequence(), now.sequence());
    same(name + " in kind", old.kind(), now.kind());
    same(name + " in edits", old.edits(), now.edits());
    same(name + " in state", old.progress(), now.progress());
    same(name + " in the origin of its id", old.idMadeHere(), now.idMadeHere());
    same(name + " in its base version", old.base().version(), now.base().version());
    compare("the base of " + name, old.base().row(), now.base().row());
    compare("the server's row of " + name, old.server(), now.server());
    compare("the unanswered request of " + name, old.sent(), now.sent());
  }

  private void compare(String name, @Nullable SentImage old, @Nullable SentImage now) {
    if (old == null || now == null) {
      same(name, old, now);
      return;
    }
    same(name + " in verb", old.verb(), now.verb());
    same(name + " in version", old.version(), now.version());
    same(name + " in repetition", old.repeated(), now.repeated());
    compare(name + " in its body", old.body(), now.body());
    compare(name + " in its row", old.row(), now.row());
  }

  private void compare(String name, @Nullable ServerRow old, @Nullable ServerRow now) {
    if (old == null || now == null) {
      same(name, old, now);
      return;
    }
    same(name + " in version", old.version(), now.version());
    same(name + " in time", old.updatedAt(), now.updatedAt());
    same(name + " in deletion", old.deleted(), now.deleted());
    compare(name, old.row(), now.row());
  }

  private void compare(String name, @Nullable Row old, @Nullable Row now) {
    if (old == null || now == null) {
      same(name, old, now);
      return;
    }
    kept.names().forEach((was, is) -> compare(name, old, was, now, is));
  }

  private void compare(String name, Row old, String was, Row now, String is) {
    int place = old.columns().position(was);
    int newPlace = now.columns().position(is);
    String column = name + " in column " + is;
    same(column + " (whether it has one)", old.has(place), now.has(newPlace));
    same(column, old.get(place), now.get(newPlace));
  }

  private void same(String name, @Nullable Object old, @Nullable Object now) {
    if (!Objects.deepEquals(old, now)) {
      losses.add(String.format("%s: was %s, is %s", name, shown(old), shown(now)));
    }
  }

  private static String shown(@Nullable Object value) {
    return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
  }
}
