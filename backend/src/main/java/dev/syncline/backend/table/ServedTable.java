package dev.syncline.backend.table;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A table as the server has it: the id, the columns that apps share, and the server's own {@code
 * createdAt}, {@code updatedAt}, {@code version} and {@code deleted}, whether or not the model has
 * those. Names are found in any case of letters. Immutable.
 */
public final class ServedTable {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

  private final String name;
  private final Columns columns;
  private final Map<String, Integer> positions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private ServedTable(String name, List<Column> columns) {
    this.name = requireName("Table", name);
    this.columns = Columns.of(columns.toArray(Column[]::new));
    for (int i = 0; i < columns.size(); i++) {
      String column = requireName("Column", columns.get(i).name());
      if (positions.put(column, i) != null) {
        throw new IllegalArgumentException(
            "Table %s has two columns %s, or one that the server has already. Rename it."
                .formatted(name, column));
      }
    }
  }

  /**
   * The table that keeps a model's rows.
   *
   * @throws IllegalArgumentException if a name cannot be used in a request, or not twice
   */
  public static ServedTable of(TableSchema<?> schema) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.id());
    schema.columns().list().stream().filter(ServedTable::isShared).forEach(columns::add);
    columns.add(Column.createdAt());
    columns.add(Column.updatedAt());
    columns.add(Column.version());
    columns.add(Column.required("deleted", ColumnType.BOOLEAN));
    return new ServedTable(schema.table(), columns);
  }

  public String name() {
    return name;
  }

  /** All columns, the server's own last. */
  public Columns columns() {
    return columns;
  }

  /** The position of a column, its name in any case of letters, or -1 if there is none. */
  public int position(String column) {
    return positions.getOrDefault(column, -1);
  }

  public int createdAt() {
    return columns.size() - 4;
  }

  public int updatedAt() {
    return columns.size() - 3;
  }

  public int deleted() {
    return columns.size() - 1;
  }

  /** Whether the server alone writes this column. */
  public boolean isServers(int position) {
    return position >= createdAt();
  }

  /** Who may write a column that apps only read is not for a table to say. */
  private static boolean isShared(Column column) {
    return column.isSynced() || column.role() == Column.Role.SERVER_ONLY;
  }

  private static String requireName(String what, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean reserved = lower.startsWith("sqlite_") || lower.startsWith("syncline_");
    if (reserved || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what
              + " "
              + name
              + " cannot be served. A name is up to 128 letters, digits and underscores, does not"
              + " begin with a digit, nor with sqlite_ or syncline_.");
    }
    return name;
  }

  @Override
  public String toString() {
    return "Table " + name;
  }
}
