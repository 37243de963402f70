package dev.syncline.testing;

import dev.syncline.migration.AnyVersion;
import dev.syncline.schema.Column;
import dev.syncline.schema.Column.Role;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Migration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Versions of a table, each of which does something to some of the columns of the one before. */
final class RandomVersions {

  private static final String[] NAMES = {"order", "größe", "a b", "i", "I2", "大小", "select"};

  private final Random random;
  private final List<Column> columns = new ArrayList<>();

  /** Columns that were there in the first version, or are made of such. */
  private final Set<String> old = new HashSet<>();

  private final List<Migration> migrations = new ArrayList<>();
  private int names;
  private String table = "note";

  RandomVersions(Random random) {
    this.random = random;
  }

  private record Said(int from, List<Consumer<Table>> words) implements Migration {

    @Override
    public int to() {
      return from + 1;
    }

    @Override
    public void migrate(Table table) {
      words.forEach(it -> it.accept(table));
    }
  }

  /** Two to five of them. */
  List<AnyVersion> list() {
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      Column column = column(random.nextBoolean());
      columns.add(random.nextInt(6) == 0 ? column.localOnly() : column);
      old.add(column.name());
    }
    List<AnyVersion> versions = new ArrayList<>();
    versions.add(version(1));
    for (int version = 2; version <= 2 + random.nextInt(4); version++) {
      change(version - 1);
      versions.add(version(version));
    }
    return versions;
  }

  private AnyVersion version(int number) {
    return AnyVersion.of(number, columns.toArray(new Column[0]))
        .named(table)
        .by(migrations.toArray(new Migration[0]));
  }

  private Column column(boolean required) {
    ColumnType[] types = ColumnType.values();
    return column(types[random.nextInt(types.length)], required);
  }

  private Column column(ColumnType type, boolean required) {
    String name = NAMES[random.nextInt(NAMES.length)] + ++names;
    return required ? Column.required(name, type) : Column.of(name, type);
  }

  private void change(int from) {
    List<Consumer<Migration.Table>> words = new ArrayList<>();
    for (Column column : List.copyOf(columns)) {
      change(column, words);
    }
    if (random.nextInt(4) == 0) {
      String before = table;
      table = "note" + from;
      words.add(it -> it.formerly(before));
    }
    if (random.nextBoolean()) {
      columns.add(column(false));
    }
    if (random.nextBoolean()) {
      columns.add(column(ColumnType.TEXT, true).withDefault("by default"));
    }
    if (!words.isEmpty()) {
      migrations.add(new Said(from, words));
    }
  }

  private void change(Column column, List<Consumer<Migration.Table>> words) {
    int place = columns.indexOf(column);
    switch (random.nextInt(8)) {
      case 0 -> {
        columns.remove(place);
        words.add(it -> it.drop(column.name()));
      }
      case 1 -> {
        Column renamed = column(column.type(), column.required());
        columns.set(place, with(renamed, column));
        words.add(it -> it.rename(column.name(), renamed.name()));
        if (old.contains(column.name())) {
          old.add(renamed.name());
        }
      }
      case 2 -> columns.set(place, with(Column.of(column.name(), column.type()), column));
      case 3 -> {
        if (old.contains(column.name()) && column.isSynced()) {
          columns.set(place, Column.required(column.name(), ColumnType.INT64));
          words.add(
              it -> it.fill(column.name(), "length(coalesce(\"" + column.name() + "\", ''))"));
        }
      }
      case 4 -> {
        if (old.contains(column.name()) && column.isSynced()) {
          Column made = column(ColumnType.TEXT, false);
          columns.add(made);
          words.add(it -> it.fill(made.name(), "typeof(\"" + column.name() + "\")"));
        }
      }
      default -> {}
    }
  }

  private static Column with(Column column, Column like) {
    Object byDefault = like.traits().defaultValue();
    Column same = byDefault == null ? column : column.withDefault(byDefault);
    return like.role() == Role.LOCAL_ONLY ? same.localOnly() : same;
  }
}
