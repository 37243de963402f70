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

/** How {@link KotlinData} is stored in, and read from, the table {@code kotlin}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class KotlinDataSchema implements TableSchema<KotlinData> {
  public static final KotlinDataSchema INSTANCE = new KotlinDataSchema();

  public static final Column ID = Column.id();
  public static final Column TEXT = Column.required("text", ColumnType.TEXT);
  public static final Column IS_DONE = Column.required("isDone", ColumnType.BOOLEAN);
  public static final Column RATING = Column.of("rating", ColumnType.INT32);
  public static final Column DUE_AT = Column.of("due_at", ColumnType.INSTANT);
  public static final Column IS_OPEN =
      Column.required("isOpen", ColumnType.BOOLEAN).withDefault(0L).localOnly();
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(ID, TEXT, IS_DONE, RATING, DUE_AT, IS_OPEN, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "kotlin" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT NOT NULL,
            "isDone" INTEGER NOT NULL,
            "rating" INTEGER,
            "due_at" TEXT,
            "isOpen" INTEGER NOT NULL DEFAULT 0,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "isDone", "rating", "due_at", "isOpen", "version"
          FROM "kotlin"
          """,
          """
          INSERT INTO "kotlin" ("id", "text", "isDone", "rating", "due_at", "isOpen", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "kotlin"
          SET "text" = ?2, "isDone" = ?3, "rating" = ?4, "due_at" = ?5, "isOpen" = ?6,
              "version" = ?7
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "kotlin" ("id", "text", "isDone", "rating", "due_at", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?7)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "isDone" = excluded."isDone", "rating" = excluded."rating",
              "due_at" = excluded."due_at", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "kotlin"
          WHERE "id" = ?1
          """);

  private KotlinDataSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "kotlin";
  }

  @Override
  public Class<KotlinData> type() {
    return KotlinData.class;
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
  public void write(KotlinData item, RowWriter row) {
    row.text(0, item.getId());
    row.text(1, item.getText());
    row.bool(2, item.isDone());
    row.int32(3, item.getRating());
    row.instant(4, item.getDueAt());
    row.bool(5, item.isOpen());
    row.text(6, item.getVersion());
  }

  @Override
  public KotlinData read(RowReader row) {
    return new KotlinData(
        row.text(0),
        row.text(1),
        row.bool(2),
        row.int32OrNull(3),
        row.instantOrNull(4),
        row.bool(5),
        row.textOrNull(6));
  }
}
