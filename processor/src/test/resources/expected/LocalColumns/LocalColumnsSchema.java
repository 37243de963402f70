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

/** How {@link LocalColumns} is stored in, and read from, the table {@code localcolumns}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LocalColumnsSchema implements TableSchema<LocalColumns> {
  public static final LocalColumnsSchema INSTANCE = new LocalColumnsSchema();

  public static final Column OPENED =
      Column.required("opened", ColumnType.BOOLEAN).withDefault(0L).localOnly();
  public static final Column ID = Column.id();
  public static final Column SCROLLED =
      Column.required("scroll_position", ColumnType.FLOAT64).withDefault(0.0).localOnly();
  public static final Column TEXT = Column.required("text", ColumnType.TEXT);
  public static final Column SEEN = Column.of("seen", ColumnType.INSTANT).localOnly();
  public static final Column DRAFT = Column.of("draft", ColumnType.TEXT).localOnly();
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(OPENED, ID, SCROLLED, TEXT, SEEN, DRAFT, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "localcolumns" (
            "opened" INTEGER NOT NULL DEFAULT 0,
            "id" TEXT NOT NULL PRIMARY KEY,
            "scroll_position" REAL NOT NULL DEFAULT 0.0,
            "text" TEXT NOT NULL,
            "seen" TEXT,
            "draft" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "opened", "id", "scroll_position", "text", "seen", "draft", "version"
          FROM "localcolumns"
          """,
          """
          INSERT INTO "localcolumns" ("opened", "id", "scroll_position", "text", "seen", "draft",
              "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "localcolumns"
          SET "opened" = ?1, "scroll_position" = ?3, "text" = ?4, "seen" = ?5, "draft" = ?6,
              "version" = ?7
          WHERE "id" = ?2
          """,
          """
          INSERT INTO "localcolumns" ("id", "text", "version")
          VALUES (?2, ?4, ?7)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "localcolumns"
          WHERE "id" = ?1
          """);

  private LocalColumnsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "localcolumns";
  }

  @Override
  public Class<LocalColumns> type() {
    return LocalColumns.class;
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
  public void write(LocalColumns item, RowWriter row) {
    row.bool(0, item.opened());
    row.text(1, item.id());
    row.float64(2, item.scrolled());
    row.text(3, item.text());
    row.instant(4, item.seen());
    row.text(5, item.draft());
    row.text(6, item.version());
  }

  @Override
  public LocalColumns read(RowReader row) {
    return new LocalColumns(
        row.bool(0),
        row.text(1),
        row.float64(2),
        row.text(3),
        row.instantOrNull(4),
        row.textOrNull(5),
        row.textOrNull(6));
  }
}
