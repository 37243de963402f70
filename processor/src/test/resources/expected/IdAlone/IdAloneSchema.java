package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link IdAlone} is stored in, and read from, the table {@code idalone}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IdAloneSchema implements TableSchema<IdAlone> {
  public static final IdAloneSchema INSTANCE = new IdAloneSchema();

  public static final Column ID = Column.id();

  private static final Columns COLUMNS = Columns.of(ID);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "idalone" (
            "id" TEXT NOT NULL PRIMARY KEY
          )
          """,
          """
          SELECT "id"
          FROM "idalone"
          """,
          """
          INSERT INTO "idalone" ("id")
          VALUES (?1)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "idalone"
          SET "id" = ?1
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "idalone" ("id")
          VALUES (?1)
          ON CONFLICT ("id") DO UPDATE
          SET "id" = excluded."id"
          """,
          """
          DELETE FROM "idalone"
          WHERE "id" = ?1
          """);

  private IdAloneSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "idalone";
  }

  @Override
  public Class<IdAlone> type() {
    return IdAlone.class;
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
  public boolean detectsConflicts() {
    return false;
  }

  @Override
  public void write(IdAlone item, RowWriter row) {
    row.text(0, item.id());
  }

  @Override
  public IdAlone read(RowReader row) {
    return new IdAlone(row.text(0));
  }
}
