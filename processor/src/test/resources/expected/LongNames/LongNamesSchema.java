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

/**
 * How {@link LongNames} is stored in, and read from, the table {@code
 * a_table_with_a_name_longer_than_what_anyone_would_choose}.
 */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LongNamesSchema implements TableSchema<LongNames> {
  public static final LongNamesSchema INSTANCE = new LongNamesSchema();

  public static final Column ID = Column.id();
  public static final Column NOBODY_WOULD_LIKE_TO_READ_THIS_NAME_TWICE =
      Column.required("nobodyWouldLikeToReadThisNameTwice", ColumnType.BOOLEAN);
  public static final Column AN_ENUM_OF_A_LONG_NAME =
      Column.enumeration("anEnumOfALongName", LongNames.EnumOfALongName.class);
  public static final Column NOR_WOULD_ANYONE_LIKE_TO_READ_THIS_NAME =
      Column.of("norWouldAnyoneLikeToReadThisName", ColumnType.TEXT);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(
          ID,
          NOBODY_WOULD_LIKE_TO_READ_THIS_NAME_TWICE,
          AN_ENUM_OF_A_LONG_NAME,
          NOR_WOULD_ANYONE_LIKE_TO_READ_THIS_NAME,
          VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "a_table_with_a_name_longer_than_what_anyone_would_choose" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "nobodyWouldLikeToReadThisNameTwice" INTEGER NOT NULL,
            "anEnumOfALongName" TEXT,
            "norWouldAnyoneLikeToReadThisName" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "nobodyWouldLikeToReadThisNameTwice", "anEnumOfALongName",
              "norWouldAnyoneLikeToReadThisName", "version"
          FROM "a_table_with_a_name_longer_than_what_anyone_would_choose"
          """,
          """
          INSERT INTO "a_table_with_a_name_longer_than_what_anyone_would_choose" ("id",
              "nobodyWouldLikeToReadThisNameTwice", "anEnumOfALongName",
              "norWouldAnyoneLikeToReadThisName", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "a_table_with_a_name_longer_than_what_anyone_would_choose"
          SET "nobodyWouldLikeToReadThisNameTwice" = ?2, "anEnumOfALongName" = ?3,
              "norWouldAnyoneLikeToReadThisName" = ?4, "version" = ?5
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "a_table_with_a_name_longer_than_what_anyone_would_choose" ("id",
              "nobodyWouldLikeToReadThisNameTwice", "anEnumOfALongName",
              "norWouldAnyoneLikeToReadThisName", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO UPDATE
          SET "nobodyWouldLikeToReadThisNameTwice" = excluded."nobodyWouldLikeToReadThisNameTwice",
              "anEnumOfALongName" = excluded."anEnumOfALongName",
              "norWouldAnyoneLikeToReadThisName" = excluded."norWouldAnyoneLikeToReadThisName",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "a_table_with_a_name_longer_than_what_anyone_would_choose"
          WHERE "id" = ?1
          """);

  private LongNamesSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "a_table_with_a_name_longer_than_what_anyone_would_choose";
  }

  @Override
  public Class<LongNames> type() {
    return LongNames.class;
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
  public void write(LongNames item, RowWriter row) {
    row.text(0, item.id());
    row.bool(1, item.nobodyWouldLikeToReadThisNameTwice());
    row.enumeration(2, item.anEnumOfALongName());
    row.text(3, item.norWouldAnyoneLikeToReadThisName());
    row.text(4, item.version());
  }

  @Override
  public LongNames read(RowReader row) {
    return new LongNames(
        row.text(0),
        row.bool(1),
        row.enumerationOrNull(2, LongNames.EnumOfALongName.class),
        row.textOrNull(3),
        row.textOrNull(4));
  }
}
