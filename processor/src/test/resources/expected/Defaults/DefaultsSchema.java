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

/** How {@link Defaults} is stored in, and read from, the table {@code defaults}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class DefaultsSchema implements TableSchema<Defaults> {
  public static final DefaultsSchema INSTANCE = new DefaultsSchema();

  public static final Column ID = Column.id();
  public static final Column TEXT =
      Column.required("text", ColumnType.TEXT).withDefault("it's \"\"\" \\n");
  public static final Column LINES =
      Column.required("lines", ColumnType.TEXT).withDefault("two\n"
          + "lines");
  public static final Column FLAG = Column.required("flag", ColumnType.BOOLEAN).withDefault(1L);
  public static final Column TINY = Column.required("tiny", ColumnType.INT8).withDefault(-128L);
  public static final Column SMALL = Column.required("small", ColumnType.INT16).withDefault(32767L);
  public static final Column WHOLE =
      Column.required("whole", ColumnType.INT32).withDefault(-3L).serverOnly();
  public static final Column LARGE =
      Column.required("large", ColumnType.INT64).withDefault(9007199254740993L);
  public static final Column SINGLE =
      Column.required("single", ColumnType.FLOAT32).withDefault(0.10000000149011612);
  public static final Column REAL =
      Column.required("a_column_whose_name_is_long", ColumnType.FLOAT64)
          .withDefault(-0.0015)
          .localOnly();
  public static final Column PRICE =
      Column.required("price", ColumnType.DECIMAL).withDefault("n89997.87654~");
  public static final Column STOCK =
      Column.required("stock", ColumnType.BIG_INTEGER).withDefault("p10004.12");
  public static final Column GRADE = Column.required("grade", ColumnType.CHAR).withDefault("'");
  public static final Column KEY =
      Column.required("key", ColumnType.UUID).withDefault("2b0c3a8e-6f0a-4a53-9d1c-0b6f4a1f2c77");
  public static final Column PAGE =
      Column.required("page", ColumnType.URI).withDefault("https://example.com/%7Ea");
  public static final Column SEEN =
      Column.required("seen", ColumnType.INSTANT).withDefault("2026-11-22T12:20:40.5");
  public static final Column DUE =
      Column.required("due", ColumnType.LOCAL_DATE).withDefault("2026-11-22");
  public static final Column AT =
      Column.required("at", ColumnType.LOCAL_TIME).withDefault("14:20:40.5");
  public static final Column START =
      Column.required("start", ColumnType.LOCAL_DATE_TIME).withDefault("2026-11-22T14:20:40");
  public static final Column END =
      Column.required("end", ColumnType.OFFSET_DATE_TIME).withDefault("2026-11-22T12:20:40 072000");
  public static final Column LENGTH =
      Column.required("length", ColumnType.DURATION).withDefault("p10003.54005");
  public static final Column STATE =
      Column.requiredEnumeration("state", Defaults.State.class).withDefault("OPEN");
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(
          ID, TEXT, LINES, FLAG, TINY, SMALL, WHOLE, LARGE, SINGLE, REAL, PRICE, STOCK, GRADE, KEY,
          PAGE, SEEN, DUE, AT, START, END, LENGTH, STATE, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "defaults" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT NOT NULL DEFAULT 'it''s ""\" \\n',
            "lines" TEXT NOT NULL DEFAULT (CAST(x'74776f0a6c696e6573' AS TEXT)),
            "flag" INTEGER NOT NULL DEFAULT 1,
            "tiny" INTEGER NOT NULL DEFAULT -128,
            "small" INTEGER NOT NULL DEFAULT 32767,
            "whole" INTEGER NOT NULL DEFAULT -3,
            "large" INTEGER NOT NULL DEFAULT 9007199254740993,
            "single" REAL NOT NULL DEFAULT 0.10000000149011612,
            "a_column_whose_name_is_long" REAL NOT NULL DEFAULT -0.0015,
            "price" TEXT NOT NULL DEFAULT 'n89997.87654~',
            "stock" TEXT NOT NULL DEFAULT 'p10004.12',
            "grade" TEXT NOT NULL DEFAULT '''',
            "key" TEXT NOT NULL DEFAULT '2b0c3a8e-6f0a-4a53-9d1c-0b6f4a1f2c77',
            "page" TEXT NOT NULL DEFAULT 'https://example.com/%7Ea',
            "seen" TEXT NOT NULL DEFAULT '2026-11-22T12:20:40.5',
            "due" TEXT NOT NULL DEFAULT '2026-11-22',
            "at" TEXT NOT NULL DEFAULT '14:20:40.5',
            "start" TEXT NOT NULL DEFAULT '2026-11-22T14:20:40',
            "end" TEXT NOT NULL DEFAULT '2026-11-22T12:20:40 072000',
            "length" TEXT NOT NULL DEFAULT 'p10003.54005',
            "state" TEXT NOT NULL DEFAULT 'OPEN',
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "lines", "flag", "tiny", "small", "whole", "large", "single",
              "a_column_whose_name_is_long", "price", "stock", "grade", "key", "page", "seen",
              "due", "at", "start", "end", "length", "state", "version"
          FROM "defaults"
          """,
          """
          INSERT INTO "defaults" ("id", "text", "lines", "flag", "tiny", "small", "whole", "large",
              "single", "a_column_whose_name_is_long", "price", "stock", "grade", "key", "page",
              "seen", "due", "at", "start", "end", "length", "state", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
              ?19, ?20, ?21, ?22, ?23)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "defaults"
          SET "text" = ?2, "lines" = ?3, "flag" = ?4, "tiny" = ?5, "small" = ?6, "whole" = ?7,
              "large" = ?8, "single" = ?9, "a_column_whose_name_is_long" = ?10, "price" = ?11,
              "stock" = ?12, "grade" = ?13, "key" = ?14, "page" = ?15, "seen" = ?16, "due" = ?17,
              "at" = ?18, "start" = ?19, "end" = ?20, "length" = ?21, "state" = ?22, "version" = ?23
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "defaults" ("id", "text", "lines", "flag", "tiny", "small", "whole", "large",
              "single", "price", "stock", "grade", "key", "page", "seen", "due", "at", "start",
              "end", "length", "state", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
              ?20, ?21, ?22, ?23)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "lines" = excluded."lines", "flag" = excluded."flag",
              "tiny" = excluded."tiny", "small" = excluded."small", "whole" = excluded."whole",
              "large" = excluded."large", "single" = excluded."single", "price" = excluded."price",
              "stock" = excluded."stock", "grade" = excluded."grade", "key" = excluded."key",
              "page" = excluded."page", "seen" = excluded."seen", "due" = excluded."due",
              "at" = excluded."at", "start" = excluded."start", "end" = excluded."end",
              "length" = excluded."length", "state" = excluded."state",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "defaults"
          WHERE "id" = ?1
          """);

  private DefaultsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "defaults";
  }

  @Override
  public Class<Defaults> type() {
    return Defaults.class;
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
  public void write(Defaults item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.text(2, item.lines());
    row.bool(3, item.flag());
    row.int8(4, item.tiny());
    row.int16(5, item.small());
    row.int32(6, item.whole());
    row.int64(7, item.large());
    row.float32(8, item.single());
    row.float64(9, item.real());
    row.decimal(10, item.price());
    row.bigInteger(11, item.stock());
    row.character(12, item.grade());
    row.uuid(13, item.key());
    row.uri(14, item.page());
    row.instant(15, item.seen());
    row.date(16, item.due());
    row.time(17, item.at());
    row.dateTime(18, item.start());
    row.offsetDateTime(19, item.end());
    row.duration(20, item.length());
    row.enumeration(21, item.state());
    row.text(22, item.version());
  }

  @Override
  public Defaults read(RowReader row) {
    return new Defaults(
        row.text(0),
        row.text(1),
        row.text(2),
        row.bool(3),
        row.int8(4),
        row.int16(5),
        row.int32(6),
        row.int64(7),
        row.float32(8),
        row.float64(9),
        row.decimal(10),
        row.bigInteger(11),
        row.character(12),
        row.uuid(13),
        row.uri(14),
        row.instant(15),
        row.date(16),
        row.time(17),
        row.dateTime(18),
        row.offsetDateTime(19),
        row.duration(20),
        row.enumeration(21, Defaults.State.class, Defaults.State.OPEN),
        row.textOrNull(22));
  }
}
