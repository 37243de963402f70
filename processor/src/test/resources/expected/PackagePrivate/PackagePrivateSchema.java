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

/** How {@link PackagePrivate} is stored in, and read from, the table {@code packageprivate}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class PackagePrivateSchema implements TableSchema<PackagePrivate> {
  public static final PackagePrivateSchema INSTANCE = new PackagePrivateSchema();

  static final Column ID = Column.id();
  static final Column TEXT = Column.of("text", ColumnType.TEXT);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, TEXT, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "packageprivate" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "version"
          FROM "packageprivate"
          """,
          """
          INSERT INTO "packageprivate" ("id", "text", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "packageprivate"
          SET "text" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "packageprivate" ("id", "text", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "packageprivate"
          WHERE "id" = ?1
          """);

  private PackagePrivateSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "packageprivate";
  }

  @Override
  public Class<PackagePrivate> type() {
    return PackagePrivate.class;
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
  public void write(PackagePrivate item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.text(2, item.version());
  }

  @Override
  public PackagePrivate read(RowReader row) {
    return new PackagePrivate(row.text(0), row.textOrNull(1), row.textOrNull(2));
  }
}
