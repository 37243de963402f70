package dev.syncline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.error.UnreadableException;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose texts come as one value, the first. Between them is a byte that no text of UTF-8 has,
 * and another one stands for null.
 */
final class JoinedRows implements Rows {

  private static final byte SEPARATOR = (byte) 0xff;
  private static final byte NOTHING = (byte) 0xfe;

  private final TableSchema<?> schema;
  private final int[] places;
  private final Rows rows;

  /** Where each text ends. */
  private final int[] ends;

  private byte[] texts = {};

  /**
   * @param places of each column, which of the other values it is, or the complement of which text
   */
  JoinedRows(TableSchema<?> schema, int[] places, Rows rows) {
    this.schema = schema;
    this.places = places;
    this.rows = rows;
    this.ends = new int[(int) Arrays.stream(places).filter(place -> place < 0).count()];
  }

  @Override
  public @Nullable RowReader next() {
    RowReader next = rows.next();
    if (next == null) {
      return null;
    }
    texts = next.blob(0);
    cut();
    return new Joined(next);
  }

  private void cut() {
    int count = 0;
    for (int i = 0; i < texts.length && count < ends.length; i++) {
      if (texts[i] == SEPARATOR) {
        ends[count++] = i;
      }
    }
    if (count != ends.length - 1) {
      String message = "A row of table " + schema.table() + " has a text that is not UTF-8.";
      throw new UnreadableException(schema.table(), null, null, message, null);
    }
    ends[count] = texts.length;
  }

  @Override
  public void close() {
    rows.close();
  }

  /** The row at hand. */
  private final class Joined extends PlacedRow {

    Joined(RowReader row) {
      super(places, row);
    }

    @Override
    public boolean isNull(int column) {
      int place = place(column);
      return place < 0 ? isNothing(~place) : super.isNull(column);
    }

    @Override
    public @Nullable String textOrNull(int column) {
      int place = place(column);
      return place < 0 ? cutText(~place) : super.textOrNull(column);
    }
  }

  private @Nullable String cutText(int number) {
    int start = start(number);
    return isNothing(number) ? null : new String(texts, start, ends[number] - start, UTF_8);
  }

  private boolean isNothing(int number) {
    int start = start(number);
    return start < ends[number] && texts[start] == NOTHING;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1] + 1;
  }
}
