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

/** How {@link ServerColumns.Plain} is stored in, and read from, the table {@code plain}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class ServerColumns_PlainSchema implements TableSchema<ServerColumns.Plain> {
  public static final ServerColumns_PlainSchema INSTANCE = new ServerColumns_PlainSchema();

  static final Column ID = Column.id();
  static final Column OWNER = Column.of("owner", ColumnType.TEXT).serverOnly();
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, OWNER, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "plain" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "owner" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "owner", "version"
          FROM "plain"
          """,
          """
          INSERT INTO "plain" ("id", "owner", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "plain"
          SET "owner" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "plain" ("id", "owner", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "owner" = excluded."owner", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "plain"
          WHERE "id" = ?1
          """);

  private ServerColumns_PlainSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "plain";
  }

  @Override
  public Class<ServerColumns.Plain> type() {
    return ServerColumns.Plain.class;
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
  public void write(ServerColumns.Plain item, RowWriter row) {
    row.text(0, item.getId());
    row.text(1, item.getOwner());
    row.text(2, item.getVersion());
  }

  @Override
  public ServerColumns.Plain read(RowReader row) {
    ServerColumns.Plain item = new ServerColumns.Plain();
    item.setId(row.text(0));
    item.setOwner(row.textOrNull(1));
    item.setVersion(row.textOrNull(2));
    item.setDeleted(row.deleted());
    return item;
  }
}
