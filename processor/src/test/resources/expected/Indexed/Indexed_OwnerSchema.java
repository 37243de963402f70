package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Indexed.Owner} is stored in, and read from, the table {@code person}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Indexed_OwnerSchema implements TableSchema<Indexed.Owner> {
  public static final Indexed_OwnerSchema INSTANCE = new Indexed_OwnerSchema();

  public static final Column ID = Column.id();
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "person" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "version"
          FROM "person"
          """,
          """
          INSERT INTO "person" ("id", "version")
          VALUES (?1, ?2)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "person"
          SET "version" = ?2
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "person" ("id", "version")
          VALUES (?1, ?2)
          ON CONFLICT ("id") DO UPDATE
          SET "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "person"
          WHERE "id" = ?1
          """);

  private Indexed_OwnerSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "person";
  }

  @Override
  public Class<Indexed.Owner> type() {
    return Indexed.Owner.class;
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
  public void write(Indexed.Owner item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.version());
  }

  @Override
  public Indexed.Owner read(RowReader row) {
    return new Indexed.Owner(row.text(0), row.textOrNull(1));
  }
}
