package dev.syncline.processor.history;

import dev.syncline.processor.history.Snapshot.Column;
import dev.syncline.processor.history.Snapshot.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@link SnapshotWriter} writes, and nothing else. */
final class SnapshotReader {

  private SnapshotReader() {}

  /**
   * Reads a file.
   *
   * @throws IOException that says why it was not written by this release or an earlier one
   */
  static Snapshot read(byte[] file) throws IOException {
    Fields fields = new Fields(Json.parse(file));
    int format = fields.require("format", Integer.class);
    if (format != SnapshotWriter.FORMAT) {
      throw new IOException("its format is " + format + ", which is a newer release's");
    }
    Snapshot snapshot =
        new Snapshot(
            fields.require("table", String.class),
            fields.require("version", Integer.class),
            columns(fields),
            indexes(fields),
            fields.list("migrations", String.class));
    fields.end();
    return snapshot;
  }

  private static List<Column> columns(Fields fields) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (Map<?, ?> column : fields.list("columns", Map.class)) {
      columns.add(column(new Fields(column)));
    }
    return columns;
  }

  private static Column column(Fields fields) throws IOException {
    Column column =
        new Column(
            fields.require("name", String.class),
            fields.require("type", String.class),
            fields.take("conversion", String.class),
            fields.require("role", String.class),
            fields.flag("required"),
            fields.take("default", String.class),
            fields.list("constants", String.class),
            fields.take("parent", String.class));
    fields.end();
    return column;
  }

  private static List<Index> indexes(Fields fields) throws IOException {
    List<Index> indexes = new ArrayList<>();
    for (Map<?, ?> index : fields.list("indexes", Map.class)) {
      indexes.add(index(new Fields(index)));
    }
    return indexes;
  }

  private static Index index(Fields fields) throws IOException {
    Index index = new Index(fields.list("columns", String.class), fields.flag("unique"));
    fields.end();
    return index;
  }
}
