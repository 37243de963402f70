package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Nested.Item} is stored in, and read from, the table {@code item}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Nested_ItemSchema implements TableSchema<Nested.Item> {
  public static final Nested_ItemSchema INSTANCE = new Nested_ItemSchema();

  public static final Column ID = Column.id();
  public static final Column KIND = Column.enumeration("kind", Nested.Kind.class);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, KIND, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "item" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "kind" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "kind", "version"
          FROM "item"
          """,
          """
          INSERT INTO "item" ("id", "kind", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "item"
          SET "kind" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "item" ("id", "kind", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "kind" = excluded."kind", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "item"
          WHERE "id" = ?1
          """);

  private Nested_ItemSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "item";
  }

  @Override
  public Class<Nested.Item> type() {
    return Nested.Item.class;
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
  public void write(Nested.Item item, RowWriter row) {
    row.text(0, item.id());
    row.enumeration(1, item.kind());
    row.text(2, item.version());
  }

  @Override
  public Nested.Item read(RowReader row) {
    return new Nested.Item(
        row.text(0), row.enumerationOrNull(1, Nested.Kind.class), row.textOrNull(2));
  }
}
