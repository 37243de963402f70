package dev.syncline.merge;

import dev.syncline.annotation.MergeRule;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ThreeWay;
import dev.syncline.schema.WireText;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of one column that both sides changed, written and read as on the wire: {@code null} is
 * null, {@code ?} a base that is not known.
 */
record Merged(Column column, boolean editedLast) {

  static final String CLASH = "clash";

  static Merged by(MergeRule rule, ColumnType type) {
    return of(Column.of("value", type).merge(rule));
  }

  static Merged of(Column column) {
    return new Merged(column, false);
  }

  /** The value that the sides agree on, or {@link #CLASH}. */
  String value(String base, String local, String server) {
    Row before = base.equals("?") ? null : row(base);
    Dispute dispute =
        new Settling(editedLast).settle(new ThreeWay(before, row(local), row(server)));
    return dispute.isOver() ? wire(dispute.settled().merged().get(1)) : CLASH;
  }

  private Row row(String wire) {
    BitSet both = new BitSet();
    both.set(0, 2);
    @Nullable Object[] values = {"a", stored(wire)};
    return Row.ofStored(Columns.of(Column.id(), column), values, both);
  }

  private @Nullable Object stored(String wire) {
    if (wire.equals("null")) {
      return null;
    }
    if (column.type().isInteger()) {
      return Long.valueOf(wire);
    }
    return column.type().isReal()
        ? (Object) Double.valueOf(wire)
        : Objects.requireNonNull(WireText.stored(column.type(), wire), wire);
  }

  private String wire(@Nullable Object stored) {
    return stored instanceof String text
        ? WireText.of(column.type(), text)
        : String.valueOf(stored);
  }
}
