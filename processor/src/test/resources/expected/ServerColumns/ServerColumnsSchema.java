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

/** How {@link ServerColumns} is stored in, and read from, the table {@code servercolumns}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ServerColumnsSchema implements TableSchema<ServerColumns> {
  public static final ServerColumnsSchema INSTANCE = new ServerColumnsSchema();

  public static final Column ID = Column.id();
  public static final Column TEXT = Column.of("text", ColumnType.TEXT);
  public static final Column OWNER = Column.of("owner", ColumnType.TEXT).serverOnly();
  public static final Column READS = Column.of("read_count", ColumnType.INT32).serverOnly();
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, TEXT, OWNER, READS, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "servercolumns" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT,
            "owner" TEXT,
            "read_count" INTEGER,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "owner", "read_count", "version"
          FROM "servercolumns"
          """,
          """
          INSERT INTO "servercolumns" ("id", "text", "owner", "read_count", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "servercolumns"
          SET "text" = ?2, "owner" = ?3, "read_count" = ?4, "version" = ?5
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "servercolumns" ("id", "text", "owner", "read_count", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "owner" = excluded."owner",
              "read_count" = excluded."read_count", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "servercolumns"
          WHERE "id" = ?1
          """);

  private ServerColumnsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "servercolumns";
  }

  @Override
  public Class<ServerColumns> type() {
    return ServerColumns.class;
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
  public void write(ServerColumns item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.text(2, item.owner());
    row.int32(3, item.reads());
    row.text(4, item.version());
  }

  @Override
  public ServerColumns read(RowReader row) {
    return new ServerColumns(
        row.text(0),
        row.deleted(),
        row.textOrNull(1),
        row.textOrNull(2),
        row.int32OrNull(3),
        row.textOrNull(4));
  }
}
