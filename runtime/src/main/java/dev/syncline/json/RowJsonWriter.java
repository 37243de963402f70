package dev.syncline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.WireText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the columns that a row has as the fields of a JSON object. */
final class RowJsonWriter implements RowWriter {

  private final Columns columns;
  private final JsonGenerator json;
  private final UnaryOperator<String> dateSpelling;

  private RowJsonWriter(Columns columns, JsonGenerator json, UnaryOperator<String> dateSpelling) {
    this.columns = columns;
    this.json = json;
    this.dateSpelling = dateSpelling;
  }

  static void write(Row row, JsonGenerator json, UnaryOperator<String> dateSpelling)
      throws IOException {
    try {
      row.writeTo(new RowJsonWriter(row.columns(), json, dateSpelling));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void nothing(int column) {
    field(column, JsonGenerator::writeNull);
  }

  @Override
  public void text(int column, @Nullable String value) {
    if (value == null) {
      nothing(column);
      return;
    }
    ColumnType type = columns.get(column).type();
    String wire =
        type == ColumnType.LOCAL_DATE ? dateSpelling.apply(value) : WireText.of(type, value);
    field(column, out -> out.writeString(wire));
  }

  @Override
  public void int64(int column, long value) {
    switch (columns.get(column).type()) {
      case BOOLEAN -> field(column, out -> out.writeBoolean(value != 0));
      default -> field(column, out -> out.writeNumber(value));
    }
  }

  @Override
  public void float64(int column, double value) {
    field(column, out -> out.writeNumber(value));
  }

  @Override
  public void blob(int column, byte @Nullable [] value) {
    if (value == null) {
      nothing(column);
    } else {
      field(column, out -> out.writeString(BlobText.format(value)));
    }
  }

  private void field(int position, Value value) {
    Column column = columns.get(position);
    try {
      json.writeFieldName(column.name());
      value.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Value {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
