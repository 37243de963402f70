package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Migration;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Versioned} is stored in, and read from, the table {@code versioned}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class VersionedSchema implements TableSchema<Versioned> {
  public static final VersionedSchema INSTANCE = new VersionedSchema();

  static final Column ID = Column.id();
  static final Column REMARK = Column.of("remark", ColumnType.TEXT);
  static final Column STARS = Column.required("stars", ColumnType.INT32);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, REMARK, STARS, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "versioned" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "remark" TEXT,
            "stars" INTEGER NOT NULL,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "remark", "stars", "version"
          FROM "versioned"
          """,
          """
          INSERT INTO "versioned" ("id", "remark", "stars", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "versioned"
          SET "remark" = ?2, "stars" = ?3, "version" = ?4
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "versioned" ("id", "remark", "stars", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO UPDATE
          SET "remark" = excluded."remark", "stars" = excluded."stars",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "versioned"
          WHERE "id" = ?1
          """);

  private VersionedSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "versioned";
  }

  @Override
  public Class<Versioned> type() {
    return Versioned.class;
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
  public int version() {
    return 3;
  }

  @Override
  public List<Migration> migrations() {
    return List.of(new Versioned.To2(), new Versioned.To3());
  }

  @Override
  public void write(Versioned item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.remark());
    row.int32(2, item.stars());
    row.text(3, item.version());
  }

  @Override
  public Versioned read(RowReader row) {
    return new Versioned(row.text(0), row.textOrNull(1), row.int32(2), row.textOrNull(3));
  }
}
