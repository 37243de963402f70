package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link NullMarkedModel.Marked} is stored in, and read from, the table {@code marked}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_MarkedSchema implements TableSchema<NullMarkedModel.Marked> {
  public static final NullMarkedModel_MarkedSchema INSTANCE = new NullMarkedModel_MarkedSchema();

  public static final Column ID = Column.id();
  public static final Column TEXT = Column.required("text", ColumnType.TEXT);
  public static final Column MAYBE_TEXT = Column.of("maybeText", ColumnType.TEXT);
  public static final Column FLAG = Column.required("flag", ColumnType.BOOLEAN);
  public static final Column SMALL = Column.required("small", ColumnType.INT32);
  public static final Column LARGE = Column.required("large", ColumnType.INT64);
  public static final Column REAL = Column.required("real", ColumnType.FLOAT64);
  public static final Column INSTANT = Column.required("instant", ColumnType.INSTANT);
  public static final Column DATE = Column.required("date", ColumnType.LOCAL_DATE);
  public static final Column MAYBE_DATE = Column.of("maybeDate", ColumnType.LOCAL_DATE);
  public static final Column DAY = Column.requiredEnumeration("day", DayOfWeek.class);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(
          ID, TEXT, MAYBE_TEXT, FLAG, SMALL, LARGE, REAL, INSTANT, DATE, MAYBE_DATE, DAY, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "marked" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT NOT NULL,
            "maybeText" TEXT,
            "flag" INTEGER NOT NULL,
            "small" INTEGER NOT NULL,
            "large" INTEGER NOT NULL,
            "real" REAL NOT NULL,
            "instant" TEXT NOT NULL,
            "date" TEXT NOT NULL,
            "maybeDate" TEXT,
            "day" TEXT NOT NULL,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "maybeText", "flag", "small", "large", "real", "instant", "date",
              "maybeDate", "day", "version"
          FROM "marked"
          """,
          """
          INSERT INTO "marked" ("id", "text", "maybeText", "flag", "small", "large", "real",
              "instant", "date", "maybeDate", "day", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "marked"
          SET "text" = ?2, "maybeText" = ?3, "flag" = ?4, "small" = ?5, "large" = ?6, "real" = ?7,
              "instant" = ?8, "date" = ?9, "maybeDate" = ?10, "day" = ?11, "version" = ?12
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "marked" ("id", "text", "maybeText", "flag", "small", "large", "real",
              "instant", "date", "maybeDate", "day", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "maybeText" = excluded."maybeText",
              "flag" = excluded."flag", "small" = excluded."small", "large" = excluded."large",
              "real" = excluded."real", "instant" = excluded."instant", "date" = excluded."date",
              "maybeDate" = excluded."maybeDate", "day" = excluded."day",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "marked"
          WHERE "id" = ?1
          """);

  private NullMarkedModel_MarkedSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "marked";
  }

  @Override
  public Class<NullMarkedModel.Marked> type() {
    return NullMarkedModel.Marked.class;
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
  public void write(NullMarkedModel.Marked item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.text(2, item.maybeText());
    row.bool(3, item.flag());
    row.int32(4, item.small());
    row.int64(5, item.large());
    row.float64(6, item.real());
    row.instant(7, item.instant());
    row.date(8, item.date());
    row.date(9, item.maybeDate());
    row.enumeration(10, item.day());
    row.text(11, item.version());
  }

  @Override
  public NullMarkedModel.Marked read(RowReader row) {
    return new NullMarkedModel.Marked(
        row.text(0),
        row.text(1),
        row.textOrNull(2),
        row.bool(3),
        row.int32(4),
        row.int64(5),
        row.float64(6),
        row.instant(7),
        row.date(8),
        row.dateOrNull(9),
        row.enumeration(10, DayOfWeek.class),
        row.textOrNull(11));
  }
}
