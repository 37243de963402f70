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

/** How {@link Bytes} is stored in, and read from, the table {@code bytes}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class BytesSchema implements TableSchema<Bytes> {
  public static final BytesSchema INSTANCE = new BytesSchema();

  public static final Column ID = Column.id();
  public static final Column DATA = Column.of("data", ColumnType.BLOB);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, DATA, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "bytes" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "data" BLOB,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "data", "version"
          FROM "bytes"
          """,
          """
          INSERT INTO "bytes" ("id", "data", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "bytes"
          SET "data" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "bytes" ("id", "data", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "data" = excluded."data", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "bytes"
          WHERE "id" = ?1
          """);

  private BytesSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "bytes";
  }

  @Override
  public Class<Bytes> type() {
    return Bytes.class;
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
  public void write(Bytes item, RowWriter row) {
    row.text(0, item.id());
    row.blob(1, item.data());
    row.text(2, item.version());
  }

  @Override
  public Bytes read(RowReader row) {
    return new Bytes(row.text(0), row.blobOrNull(1), row.textOrNull(2));
  }
}
