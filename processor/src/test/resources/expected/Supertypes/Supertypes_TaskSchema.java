package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Supertypes.Task} is stored in, and read from, the table {@code task}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_TaskSchema implements TableSchema<Supertypes.Task> {
  public static final Supertypes_TaskSchema INSTANCE = new Supertypes_TaskSchema();

  static final Column KEY = Column.id();
  static final Column VERSION = Column.version();
  static final Column TEXT = Column.of("text", ColumnType.TEXT);

  private static final Columns COLUMNS = Columns.of(KEY, VERSION, TEXT);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "task" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "version" TEXT,
            "text" TEXT
          )
          """,
          """
          SELECT "id", "version", "text"
          FROM "task"
          """,
          """
          INSERT INTO "task" ("id", "version", "text")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "task"
          SET "version" = ?2, "text" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "task" ("id", "version", "text")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "version" = excluded."version", "text" = excluded."text"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "task"
          WHERE "id" = ?1
          """);

  private Supertypes_TaskSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "task";
  }

  @Override
  public Class<Supertypes.Task> type() {
    return Supertypes.Task.class;
  }

  @Override
  public Columns columns() {
    return COLUMNS;
  }

  @Override
  public TableSql sql() {
    return SQL;
  }

  @Override
  public void write(Supertypes.Task item, RowWriter row) {
    row.text(0, item.key);
    row.text(1, item.version);
    row.text(2, item.text);
  }

  @Override
  public Supertypes.Task read(RowReader row) {
    Supertypes.Task item = new Supertypes.Task();
    item.key = row.text(0);
    item.version = row.textOrNull(1);
    item.text = row.textOrNull(2);
    return item;
  }
}
