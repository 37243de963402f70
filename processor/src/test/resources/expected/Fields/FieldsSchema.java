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

/** How {@link Fields} is stored in, and read from, the table {@code fields}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class FieldsSchema implements TableSchema<Fields> {
  public static final FieldsSchema INSTANCE = new FieldsSchema();

  static final Column ID = Column.id();
  static final Column TEXT = Column.of("text", ColumnType.TEXT);
  static final Column DONE = Column.required("done", ColumnType.BOOLEAN);
  static final Column DUE_TIME = Column.of("due", ColumnType.INSTANT);
  static final Column RATING = Column.of("rating", ColumnType.INT32);
  static final Column WEIGHT = Column.required("weight", ColumnType.FLOAT64);
  static final Column CHANGES = Column.required("changes", ColumnType.INT32);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(ID, TEXT, DONE, DUE_TIME, RATING, WEIGHT, CHANGES, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "fields" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT,
            "done" INTEGER NOT NULL,
            "due" TEXT,
            "rating" INTEGER,
            "weight" REAL NOT NULL,
            "changes" INTEGER NOT NULL,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "done", "due", "rating", "weight", "changes", "version"
          FROM "fields"
          """,
          """
          INSERT INTO "fields" ("id", "text", "done", "due", "rating", "weight", "changes",
              "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "fields"
          SET "text" = ?2, "done" = ?3, "due" = ?4, "rating" = ?5, "weight" = ?6, "changes" = ?7,
              "version" = ?8
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "fields" ("id", "text", "done", "due", "rating", "weight", "changes",
              "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "done" = excluded."done", "due" = excluded."due",
              "rating" = excluded."rating", "weight" = excluded."weight",
              "changes" = excluded."changes", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "fields"
          WHERE "id" = ?1
          """);

  private FieldsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "fields";
  }

  @Override
  public Class<Fields> type() {
    return Fields.class;
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
  public void write(Fields item, RowWriter row) {
    row.text(0, item.id);
    row.text(1, item.text);
    row.bool(2, item.done);
    row.instant(3, item.dueTime);
    row.int32(4, item.getRating());
    row.float64(5, item.weight);
    row.int32(6, item.changes());
    row.text(7, item.version);
  }

  @Override
  public Fields read(RowReader row) {
    Fields item = new Fields();
    item.id = row.text(0);
    item.text = row.textOrNull(1);
    item.done = row.bool(2);
    item.dueTime = row.instantOrNull(3);
    item.rating = row.int32OrNull(4);
    item.weight(row.float64(5));
    item.changes(row.int32(6));
    item.version = row.textOrNull(7);
    return item;
  }
}
