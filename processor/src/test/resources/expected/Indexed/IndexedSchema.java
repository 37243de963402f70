package com.example;

import dev.syncline.annotation.OnDelete;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Indexed} is stored in, and read from, the table {@code indexed}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IndexedSchema implements TableSchema<Indexed> {
  public static final IndexedSchema INSTANCE = new IndexedSchema();

  public static final Column ID = Column.id();
  public static final Column LIST = Column.of("list", ColumnType.TEXT);
  public static final Column TITLE = Column.of("item_title", ColumnType.TEXT);
  public static final Column DONE = Column.required("done", ColumnType.BOOLEAN);
  public static final Column EMAIL = Column.of("email", ColumnType.TEXT).sensitive();
  public static final Column OWNER =
      Column.of("owner", ColumnType.TEXT).references("person", OnDelete.RESTRICT);
  public static final Column PARENT = Column.of("parent", ColumnType.TEXT).references("indexed");
  public static final Column CHANGED = Column.updatedAt();
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(ID, LIST, TITLE, DONE, EMAIL, OWNER, PARENT, CHANGED, VERSION)
          .unique(EMAIL)
          .unique(LIST, TITLE);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "indexed" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "list" TEXT,
            "item_title" TEXT,
            "done" INTEGER NOT NULL,
            "email" TEXT,
            "owner" TEXT,
            "parent" TEXT,
            "updatedAt" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "list", "item_title", "done", "email", "owner", "parent", "updatedAt",
              "version"
          FROM "indexed"
          """,
          """
          INSERT INTO "indexed" ("id", "list", "item_title", "done", "email", "owner", "parent",
              "updatedAt", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "indexed"
          SET "list" = ?2, "item_title" = ?3, "done" = ?4, "email" = ?5, "owner" = ?6,
              "parent" = ?7, "updatedAt" = ?8, "version" = ?9
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "indexed" ("id", "list", "item_title", "done", "email", "owner", "parent",
              "updatedAt", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
          ON CONFLICT ("id") DO UPDATE
          SET "list" = excluded."list", "item_title" = excluded."item_title",
              "done" = excluded."done", "email" = excluded."email", "owner" = excluded."owner",
              "parent" = excluded."parent", "updatedAt" = excluded."updatedAt",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "indexed"
          WHERE "id" = ?1
          """,
          """
          CREATE INDEX IF NOT EXISTS "indexed.item_title" ON "indexed" ("item_title")
          CREATE INDEX IF NOT EXISTS "indexed.email" ON "indexed" ("email")
          CREATE INDEX IF NOT EXISTS "indexed.parent" ON "indexed" ("parent")
          CREATE INDEX IF NOT EXISTS "indexed.updatedAt" ON "indexed" ("updatedAt")
          CREATE INDEX IF NOT EXISTS "indexed.list.done" ON "indexed" ("list", "done")
          CREATE INDEX IF NOT EXISTS "indexed.done.id" ON "indexed" ("done", "id")
          CREATE INDEX IF NOT EXISTS "indexed.list.item_title" ON "indexed" ("list", "item_title")
          CREATE INDEX IF NOT EXISTS "indexed.owner" ON "indexed" ("owner")
          """);

  private IndexedSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "indexed";
  }

  @Override
  public Class<Indexed> type() {
    return Indexed.class;
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
  public void write(Indexed item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.list());
    row.text(2, item.title());
    row.bool(3, item.done());
    row.text(4, item.email());
    row.text(5, item.owner());
    row.text(6, item.parent());
    row.instant(7, item.changed());
    row.text(8, item.version());
  }

  @Override
  public Indexed read(RowReader row) {
    return new Indexed(
        row.text(0),
        row.textOrNull(1),
        row.textOrNull(2),
        row.bool(3),
        row.textOrNull(4),
        row.textOrNull(5),
        row.textOrNull(6),
        row.instantOrNull(7),
        row.textOrNull(8));
  }
}
