package dev.syncline.agreement;

import static java.util.stream.Collectors.joining;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A table of random columns and rows.
 *
 * @param items the rows as an app has them
 * @param rows the same, as they are stored
 */
record RandomTable(AnyTable schema, List<AnyItem> items, List<Row> rows) {

  private static final int MOST_COLUMNS = 7;
  private static final String UNKNOWN_NAME = "BEYOND";

  /** Of so many rows, with a few columns of these types beside the id. */
  static RandomTable of(Random random, List<ColumnType> types, int rows) {
    List<Column> columns = new ArrayList<>(List.of(Column.id()));
    for (int i = random.nextInt(MOST_COLUMNS); i >= 0; i--) {
      ColumnType type = types.get(random.nextInt(types.size()));
      columns.add(AnyColumns.column(type.name() + columns.size(), type));
    }
    return of(random, new AnyTable(columns), rows);
  }

  /** Of so many rows of this schema. */
  static RandomTable of(Random random, AnyTable schema, int rows) {
    List<AnyItem> items =
        IntStream.range(0, rows).mapToObj(i -> item(schema, "r" + i, random)).toList();
    return new RandomTable(
        schema, items, items.stream().map(item -> row(schema, item, random)).toList());
  }

  private static AnyItem item(AnyTable schema, String id, Random random) {
    RandomValues values = new RandomValues(random);
    List<Object> item = new ArrayList<>(List.of(id));
    schema.columns().list().stream()
        .skip(1)
        .forEach(it -> item.add(random.nextInt(5) == 0 ? null : values.of(it.type())));
    return new AnyItem(item);
  }

  /** Now and then an enum's name is one that only a newer app knows. */
  private static Row row(AnyTable schema, AnyItem item, Random random) {
    Row row = Row.of(schema, item);
    for (int i = 0; i < schema.columns().size(); i++) {
      boolean named = schema.columns().get(i).type() == ColumnType.ENUM && !row.isNull(i);
      row = named && random.nextInt(6) == 0 ? row.with(i, UNKNOWN_NAME) : row;
    }
    return row;
  }

  /** Its columns, and a line for each row. */
  @Override
  public String toString() {
    String names = schema.columns().list().stream().map(Column::name).collect(joining(", "));
    return names + rows.stream().map(this::line).collect(joining("\n", "\n", ""));
  }

  private String line(Row row) {
    return IntStream.range(0, schema.columns().size())
        .mapToObj(i -> shown(row.get(i)))
        .collect(joining(", "));
  }

  private static String shown(Object value) {
    return value instanceof byte[] bytes ? Arrays.toString(bytes) : "" + value;
  }
}
