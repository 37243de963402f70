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

/** How {@link PlainClass} is stored in, and read from, the table {@code plainclass}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PlainClassSchema implements TableSchema<PlainClass> {
  public static final PlainClassSchema INSTANCE = new PlainClassSchema();

  public static final Column ID = Column.id();
  public static final Column TITLE = Column.of("title", ColumnType.TEXT);
  public static final Column DONE = Column.required("done", ColumnType.BOOLEAN);
  public static final Column RATING = Column.of("rating", ColumnType.INT32);
  public static final Column VERSION = Column.version();
  public static final Column WEIGHT = Column.required("weight", ColumnType.INT64);
  public static final Column URL = Column.of("home_page", ColumnType.TEXT);

  private static final Columns COLUMNS = Columns.of(ID, TITLE, DONE, RATING, VERSION, WEIGHT, URL);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "plainclass" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "title" TEXT,
            "done" INTEGER NOT NULL,
            "rating" INTEGER,
            "version" TEXT,
            "weight" INTEGER NOT NULL,
            "home_page" TEXT
          )
          """,
          """
          SELECT "id", "title", "done", "rating", "version", "weight", "home_page"
          FROM "plainclass"
          """,
          """
          INSERT INTO "plainclass" ("id", "title", "done", "rating", "version", "weight",
              "home_page")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "plainclass"
          SET "title" = ?2, "done" = ?3, "rating" = ?4, "version" = ?5, "weight" = ?6,
              "home_page" = ?7
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "plainclass" ("id", "title", "done", "rating", "version", "weight",
              "home_page")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          ON CONFLICT ("id") DO UPDATE
          SET "title" = excluded."title", "done" = excluded."done", "rating" = excluded."rating",
              "version" = excluded."version", "weight" = excluded."weight",
              "home_page" = excluded."home_page"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "plainclass"
          WHERE "id" = ?1
          """);

  private PlainClassSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "plainclass";
  }

  @Override
  public Class<PlainClass> type() {
    return PlainClass.class;
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
  public void write(PlainClass item, RowWriter row) {
    row.text(0, item.getId());
    row.text(1, item.getTitle());
    row.bool(2, item.isDone());
    row.int32(3, item.getRating());
    row.text(4, item.getVersion());
    row.int64(5, item.getWeight());
    row.text(6, item.getURL());
  }

  @Override
  public PlainClass read(RowReader row) {
    PlainClass item = new PlainClass();
    item.setId(row.text(0));
    item.setTitle(row.textOrNull(1));
    item.setDone(row.bool(2));
    item.setRating(row.int32OrNull(3));
    item.setVersion(row.textOrNull(4));
    item.setWeight(row.int64(5));
    item.setURL(row.textOrNull(6));
    return item;
  }
}
