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

/** How {@link AllTypes} is stored in, and read from, the table {@code everything}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class AllTypesSchema implements TableSchema<AllTypes> {
  public static final AllTypesSchema INSTANCE = new AllTypesSchema();

  public static final Column TEXT = Column.of("text", ColumnType.TEXT);
  public static final Column KEY = Column.id();
  public static final Column FLAG = Column.required("flag", ColumnType.BOOLEAN);
  public static final Column MAYBE_FLAG = Column.of("maybeFlag", ColumnType.BOOLEAN);
  public static final Column SMALL = Column.required("small", ColumnType.INT32);
  public static final Column MAYBE_SMALL = Column.of("maybeSmall", ColumnType.INT32);
  public static final Column LARGE = Column.required("large", ColumnType.INT64);
  public static final Column MAYBE_LARGE = Column.of("maybeLarge", ColumnType.INT64);
  public static final Column REAL = Column.required("real", ColumnType.FLOAT64);
  public static final Column MAYBE_REAL = Column.of("maybeReal", ColumnType.FLOAT64);
  public static final Column INSTANT = Column.of("instant", ColumnType.INSTANT);
  public static final Column DATE = Column.of("happened_on", ColumnType.LOCAL_DATE);
  public static final Column SIZE = Column.enumeration("size", AllTypes.Size.class);
  public static final Column DAY = Column.enumeration("day", DayOfWeek.class);
  public static final Column BORN = Column.createdAt();
  public static final Column CHANGED = Column.updatedAt();
  public static final Column ETAG = Column.version();

  private static final Columns COLUMNS =
      Columns.of(
          TEXT,
          KEY,
          FLAG,
          MAYBE_FLAG,
          SMALL,
          MAYBE_SMALL,
          LARGE,
          MAYBE_LARGE,
          REAL,
          MAYBE_REAL,
          INSTANT,
          DATE,
          SIZE,
          DAY,
          BORN,
          CHANGED,
          ETAG);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "everything" (
            "text" TEXT,
            "id" TEXT NOT NULL PRIMARY KEY,
            "flag" INTEGER NOT NULL,
            "maybeFlag" INTEGER,
            "small" INTEGER NOT NULL,
            "maybeSmall" INTEGER,
            "large" INTEGER NOT NULL,
            "maybeLarge" INTEGER,
            "real" REAL NOT NULL,
            "maybeReal" REAL,
            "instant" TEXT,
            "happened_on" TEXT,
            "size" TEXT,
            "day" TEXT,
            "createdAt" TEXT,
            "updatedAt" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "text", "id", "flag", "maybeFlag", "small", "maybeSmall", "large", "maybeLarge",
              "real", "maybeReal", "instant", "happened_on", "size", "day", "createdAt",
              "updatedAt", "version"
          FROM "everything"
          """,
          """
          INSERT INTO "everything" ("text", "id", "flag", "maybeFlag", "small", "maybeSmall",
              "large", "maybeLarge", "real", "maybeReal", "instant", "happened_on", "size", "day",
              "createdAt", "updatedAt", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "everything"
          SET "text" = ?1, "flag" = ?3, "maybeFlag" = ?4, "small" = ?5, "maybeSmall" = ?6,
              "large" = ?7, "maybeLarge" = ?8, "real" = ?9, "maybeReal" = ?10, "instant" = ?11,
              "happened_on" = ?12, "size" = ?13, "day" = ?14, "createdAt" = ?15, "updatedAt" = ?16,
              "version" = ?17
          WHERE "id" = ?2
          """,
          """
          INSERT INTO "everything" ("text", "id", "flag", "maybeFlag", "small", "maybeSmall",
              "large", "maybeLarge", "real", "maybeReal", "instant", "happened_on", "size", "day",
              "createdAt", "updatedAt", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "flag" = excluded."flag",
              "maybeFlag" = excluded."maybeFlag", "small" = excluded."small",
              "maybeSmall" = excluded."maybeSmall", "large" = excluded."large",
              "maybeLarge" = excluded."maybeLarge", "real" = excluded."real",
              "maybeReal" = excluded."maybeReal", "instant" = excluded."instant",
              "happened_on" = excluded."happened_on", "size" = excluded."size",
              "day" = excluded."day", "createdAt" = excluded."createdAt",
              "updatedAt" = excluded."updatedAt", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "everything"
          WHERE "id" = ?1
          """);

  private AllTypesSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "everything";
  }

  @Override
  public Class<AllTypes> type() {
    return AllTypes.class;
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
  public void write(AllTypes item, RowWriter row) {
    row.text(0, item.text());
    row.text(1, item.key());
    row.bool(2, item.flag());
    row.bool(3, item.maybeFlag());
    row.int32(4, item.small());
    row.int32(5, item.maybeSmall());
    row.int64(6, item.large());
    row.int64(7, item.maybeLarge());
    row.float64(8, item.real());
    row.float64(9, item.maybeReal());
    row.instant(10, item.instant());
    row.date(11, item.date());
    row.enumeration(12, item.size());
    row.enumeration(13, item.day());
    row.instant(14, item.born());
    row.instant(15, item.changed());
    row.text(16, item.etag());
  }

  @Override
  public AllTypes read(RowReader row) {
    return new AllTypes(
        row.textOrNull(0),
        row.text(1),
        row.bool(2),
        row.boolOrNull(3),
        row.int32(4),
        row.int32OrNull(5),
        row.int64(6),
        row.int64OrNull(7),
        row.float64(8),
        row.float64OrNull(9),
        row.instantOrNull(10),
        row.dateOrNull(11),
        row.enumerationOrNull(12, AllTypes.Size.class),
        row.enumerationOrNull(13, DayOfWeek.class),
        row.instantOrNull(14),
        row.instantOrNull(15),
        row.textOrNull(16));
  }
}
