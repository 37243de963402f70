package dev.syncline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.error.AnswerException;
import dev.syncline.json.ValueReader.Misfit;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object as a row. Fields that the table does not have are skipped or kept; the
 * system fields {@code version}, {@code updatedAt} and {@code deleted} are read whether or not the
 * model has them.
 *
 * <p>A value that does not fit is told of at the object's end: only then is it known which row it
 * is, and whether it was deleted. Of a deleted row nothing is kept but that, so its other columns
 * need not fit.
 */
final class RowJsonReader {

  private final TableSchema<?> schema;
  private final Columns columns;
  private final JsonParser json;
  private final ValueReader value;
  private final @Nullable RawJson unknown;
  private final @Nullable Object[] values;
  private final BitSet present = new BitSet();
  private @Nullable String version;
  private @Nullable String updatedAt;
  private boolean deleted;
  private @Nullable Misfit misfit;

  /**
   * A reader of one row.
   *
   * @param unknown keeps the fields that the model does not know, or null if nobody wants them
   */
  RowJsonReader(TableSchema<?> schema, JsonParser json, @Nullable RawJson unknown) {
    this.unknown = unknown;
    this.schema = schema;
    this.columns = schema.columns();
    this.json = json;
    this.value = new ValueReader(json);
    this.values = new Object[columns.size()];
  }

  /** Reads from the object's first token to its last. */
  ServerRow read() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new AnswerException(
          schema.table(),
          null,
          String.format("Table %s: %s where a row should be", schema.table(), value.kind()),
          null);
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      readFieldIfItFits(field);
    }
    requireFit();
    requireId();
    String others = unknown == null ? null : unknown.object();
    return new ServerRow(
        Row.ofStored(columns, values, present), version, updatedAt, deleted, others);
  }

  private void readFieldIfItFits(String field) throws IOException {
    try {
      readField(field);
    } catch (Misfit e) {
      json.skipChildren();
      if (misfit == null || isSystemField(field)) {
        misfit = e;
      }
    }
  }

  private void readField(String field) throws IOException {
    readSystemField(field);
    int position = columns.position(field);
    if (position >= 0 && columns.get(position).role() != Column.Role.LOCAL_ONLY) {
      values[position] = value.value(columns.get(position));
      present.set(position);
    } else if (unknown != null && position < 0 && !isSystemField(field)) {
      unknown.keep(field, json);
    } else {
      json.skipChildren();
    }
  }

  private void readSystemField(String field) throws IOException {
    switch (field) {
      case "version" -> version = value.isNull() ? null : value.text(field);
      case "updatedAt" -> updatedAt = value.isNull() ? null : value.instant(field);
      case "deleted" -> deleted = !value.isNull() && value.bool(field);
      default -> {}
    }
  }

  private void requireFit() {
    if (misfit == null || (deleted && !isSystemField(misfit.field))) {
      return;
    }
    String message =
        String.format(
            "Table %s: field %s of row %s is %s; expected %s",
            schema.table(), misfit.field, rowWords(), misfit.found, misfit.expected);
    throw new AnswerException(schema.table(), misfit.field, message, null);
  }

  /** Whether it tells of the row, also of a deleted one. */
  private static boolean isSystemField(String field) {
    return switch (field) {
      case "id", "version", "updatedAt", "deleted" -> true;
      default -> false;
    };
  }

  private String rowWords() {
    Object id = values[columns.id()];
    return id == null ? "?" : (String) id;
  }

  private void requireId() {
    Object id = values[columns.id()];
    if (id == null || ((String) id).isEmpty()) {
      throw new AnswerException(
          schema.table(),
          "id",
          String.format("Table %s: the server sent a row without an id", schema.table()),
          null);
    }
  }
}
