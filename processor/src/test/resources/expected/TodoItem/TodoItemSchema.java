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

/** How {@link TodoItem} is stored in, and read from, the table {@code todoitem}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class TodoItemSchema implements TableSchema<TodoItem> {
  public static final TodoItemSchema INSTANCE = new TodoItemSchema();

  public static final Column ID = Column.id();
  public static final Column TEXT = Column.of("text", ColumnType.TEXT);
  public static final Column COMPLETE = Column.required("complete", ColumnType.BOOLEAN);
  public static final Column DUE = Column.of("due", ColumnType.LOCAL_DATE);
  public static final Column REMIND_AT = Column.of("remindAt", ColumnType.INSTANT);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, TEXT, COMPLETE, DUE, REMIND_AT, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "todoitem" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT,
            "complete" INTEGER NOT NULL,
            "due" TEXT,
            "remindAt" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "complete", "due", "remindAt", "version"
          FROM "todoitem"
          """,
          """
          INSERT INTO "todoitem" ("id", "text", "complete", "due", "remindAt", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "todoitem"
          SET "text" = ?2, "complete" = ?3, "due" = ?4, "remindAt" = ?5, "version" = ?6
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "todoitem" ("id", "text", "complete", "due", "remindAt", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "complete" = excluded."complete", "due" = excluded."due",
              "remindAt" = excluded."remindAt", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "todoitem"
          WHERE "id" = ?1
          """);

  private TodoItemSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "todoitem";
  }

  @Override
  public Class<TodoItem> type() {
    return TodoItem.class;
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
  public void write(TodoItem item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.bool(2, item.complete());
    row.date(3, item.due());
    row.instant(4, item.remindAt());
    row.text(5, item.version());
  }

  @Override
  public TodoItem read(RowReader row) {
    return new TodoItem(
        row.text(0),
        row.textOrNull(1),
        row.bool(2),
        row.dateOrNull(3),
        row.instantOrNull(4),
        row.textOrNull(5));
  }
}
