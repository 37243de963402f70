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

/** How {@link Fluent} is stored in, and read from, the table {@code fluent}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FluentSchema implements TableSchema<Fluent> {
  public static final FluentSchema INSTANCE = new FluentSchema();

  public static final Column ID = Column.id();
  public static final Column TEXT = Column.of("text", ColumnType.TEXT);
  public static final Column IS_DONE = Column.required("isDone", ColumnType.BOOLEAN);
  public static final Column COUNT = Column.required("count", ColumnType.INT32);
  public static final Column VERSION = Column.version();
  public static final Column TITLE = Column.of("title", ColumnType.TEXT).localOnly();

  private static final Columns COLUMNS = Columns.of(ID, TEXT, IS_DONE, COUNT, VERSION, TITLE);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "fluent" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT,
            "isDone" INTEGER NOT NULL,
            "count" INTEGER NOT NULL,
            "version" TEXT,
            "title" TEXT
          )
          """,
          """
          SELECT "id", "text", "isDone", "count", "version", "title"
          FROM "fluent"
          """,
          """
          INSERT INTO "fluent" ("id", "text", "isDone", "count", "version", "title")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "fluent"
          SET "text" = ?2, "isDone" = ?3, "count" = ?4, "version" = ?5, "title" = ?6
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "fluent" ("id", "text", "isDone", "count", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "isDone" = excluded."isDone", "count" = excluded."count",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "fluent"
          WHERE "id" = ?1
          """);

  private FluentSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "fluent";
  }

  @Override
  public Class<Fluent> type() {
    return Fluent.class;
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
  public void write(Fluent item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.bool(2, item.isDone());
    row.int32(3, item.count());
    row.text(4, item.version());
    row.text(5, item.title());
  }

  @Override
  public Fluent read(RowReader row) {
    Fluent item = new Fluent();
    item.id(row.text(0));
    item.text(row.textOrNull(1));
    item.setDone(row.bool(2));
    item.count(row.int32(3));
    item.version(row.textOrNull(4));
    item.title(row.textOrNull(5));
    return item;
  }
}
