package dev.syncline.merge;

import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.ThreeWay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column that both sides changed: its values as SQLite keeps them.
 *
 * @param base what both sides made theirs of; null also if that is not known
 */
record Clash(
    Column column, @Nullable Object base, @Nullable Object local, @Nullable Object server) {

  static Clash of(ThreeWay sides, int column) {
    Row base = sides.base();
    Row local = Objects.requireNonNull(sides.local());
    Row server = Objects.requireNonNull(sides.server());
    return new Clash(
        local.columns().get(column),
        base == null ? null : base.get(column),
        local.get(column),
        server.get(column));
  }
}
