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

/** How {@link Nested.Deeper.Merge} is stored in, and read from, the table {@code deepest}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Nested_Deeper_MergeSchema implements TableSchema<Nested.Deeper.Merge> {
  public static final Nested_Deeper_MergeSchema INSTANCE = new Nested_Deeper_MergeSchema();

  static final Column ID = Column.id();
  static final Column MERGE = Column.of("merge", ColumnType.TEXT);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, MERGE, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "deepest" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "merge" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "merge", "version"
          FROM "deepest"
          """,
          """
          INSERT INTO "deepest" ("id", "merge", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "deepest"
          SET "merge" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "deepest" ("id", "merge", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "merge" = excluded."merge", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "deepest"
          WHERE "id" = ?1
          """);

  private Nested_Deeper_MergeSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "deepest";
  }

  @Override
  public Class<Nested.Deeper.Merge> type() {
    return Nested.Deeper.Merge.class;
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
  public void write(Nested.Deeper.Merge item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.merge());
    row.text(2, item.version());
  }

  @Override
  public Nested.Deeper.Merge read(RowReader row) {
    return new Nested.Deeper.Merge(row.text(0), row.textOrNull(1), row.textOrNull(2));
  }
}
