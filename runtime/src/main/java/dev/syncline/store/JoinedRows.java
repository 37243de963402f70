package dev.syncline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.error.UnreadableException;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose texts come as one value, the first. Between them is a byte that no text of UTF-8 has,
 * and another one stands for null.
 */
final class JoinedRows implements Rows, RowReader {

  private static final byte SEPARATOR = (byte) 0xff;
  private static final byte NOTHING = (byte) 0xfe;

  private final TableSchema<?> schema;
  private final int[] places;
  private final Rows rows;

  private RowReader row;
  private byte[] texts = {};

  /** Where each text ends. */
  private final int[] ends;

  /**
   * @param places of each column, which of the other values it is, or the complement of which text
   */
  JoinedRows(TableSchema<?> schema, int[] places, Rows rows) {
    this.schema = schema;
    this.places = places;
    this.rows = rows;
    this.row = this;
    int count = 0;
    for (int place : places) {
      count += place < 0 ? 1 : 0;
    }
    this.ends = new int[count];
  }

  @Override
  public @Nullable RowReader next() {
    RowReader next = rows.next();
    if (next == null) {
      return null;
    }
    row = next;
    texts = next.blob(0);
    cut();
    return this;
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

  private int start(int text) {
    return text == 0 ? 0 : ends[text - 1] + 1;
  }

  @Override
  public boolean isNull(int column) {
    int place = places[column];
    if (place >= 0) {
      return row.isNull(place);
    }
    int start = start(~place);
    return start < ends[~place] && texts[start] == NOTHING;
  }

  @Override
  public @Nullable String textOrNull(int column) {
    int place = places[column];
    if (place >= 0) {
      return row.textOrNull(place);
    }
    int start = start(~place);
    int end = ends[~place];
    return start < end && texts[start] == NOTHING
        ? null
        : new String(texts, start, end - start, UTF_8);
  }

  @Override
  public long int64(int column) {
    return row.int64(places[column]);
  }

  @Override
  public double float64(int column) {
    return row.float64(places[column]);
  }

  @Override
  public byte @Nullable [] blobOrNull(int column) {
    return row.blobOrNull(places[column]);
  }

  @Override
  public void close() {
    rows.close();
  }
}
