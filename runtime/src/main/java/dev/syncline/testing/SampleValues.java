package dev.syncline.testing;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import dev.syncline.schema.WireText;
import dev.syncline.testing.ExportedTable.Exported;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows whose values are made up, as SQLite keeps them. */
final class SampleValues {

  private static final String[] WORDS = {"milk", "it's", "\"quoted\"", "größe", "\uD83D\uDE00", ""};

  private final ExportedTable table;
  private final Random random;

  SampleValues(ExportedTable table, Random random) {
    this.table = table;
    this.random = random;
  }

  /** A row with a value in each column, which may be null where the table allows it. */
  Row row(String id, @Nullable String version) {
    List<Exported> columns = table.list();
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = any(columns.get(i));
    }
    values[table.columns().id()] = id;
    BitSet all = new BitSet();
    all.set(0, values.length);
    return Row.ofStored(table.columns(), values, all).withVersion(version);
  }

  /** The row as a server has it. */
  Row known(Row row) {
    return row.only(i -> table.columns().get(i).role() != Column.Role.LOCAL_ONLY);
  }

  /** The row with other values in about half of the columns that apps write. */
  Row changed(Row row) {
    Row changed = row;
    for (int i = 0; i < table.list().size(); i++) {
      if (table.columns().get(i).isSynced() && random.nextBoolean()) {
        changed = changed.with(i, any(table.list().get(i)));
      }
    }
    return changed;
  }

  private @Nullable Object any(Exported exported) {
    boolean isNull = !exported.column().required() && random.nextInt(4) == 0;
    return isNull ? null : value(exported);
  }

  private Object value(Exported exported) {
    ColumnType type = exported.column().type();
    return switch (type) {
      case TEXT -> word() + random.nextInt(1000);
      case ENUM -> constant(exported.constants());
      case BOOLEAN -> (long) random.nextInt(2);
      case INT8, INT16, INT32 -> (long) (byte) random.nextInt();
      case INT64 -> random.nextLong();
      case FLOAT32 -> (double) random.nextFloat();
      case FLOAT64 -> random.nextDouble();
      case BLOB -> new byte[] {(byte) random.nextInt(), 0};
      case LOCAL_DATE -> "2026-11-" + twoDigits(28);
      default -> String.valueOf(WireText.stored(type, wire(type)));
    };
  }

  private String wire(ColumnType type) {
    String time = twoDigits(23) + ":" + twoDigits(59) + ":" + twoDigits(59) + ".25";
    return switch (type) {
      case CHAR -> String.valueOf((char) ('a' + random.nextInt(26)));
      case UUID -> new UUID(random.nextLong(), random.nextLong()).toString();
      case URI -> "https://example.org/" + random.nextInt(1000);
      case INSTANT -> "2026-11-23T" + time + "Z";
      case LOCAL_TIME -> time;
      case LOCAL_DATE_TIME -> "2026-11-23T" + time;
      case OFFSET_DATE_TIME -> "2026-11-23T" + time + "+02:00";
      case DURATION -> "PT" + random.nextInt(5000) + ".5S";
      case JSON -> "{\"a\":[" + random.nextInt(9) + "]}";
      case BIG_INTEGER -> String.valueOf(random.nextLong());
      default -> random.nextInt() + ".5";
    };
  }

  /** From 10 to the greatest. */
  private int twoDigits(int greatest) {
    return 10 + random.nextInt(greatest - 9);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String constant(List<String> constants) {
    return constants.isEmpty() ? word() : constants.get(random.nextInt(constants.size()));
  }
}
