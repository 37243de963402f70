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

/** How {@link Inheriting} is stored in, and read from, the table {@code inheriting}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class InheritingSchema implements TableSchema<Inheriting> {
  public static final InheritingSchema INSTANCE = new InheritingSchema();

  public static final Column ID = Column.id();
  public static final Column VALUE = Column.of("value", ColumnType.INT64);
  public static final Column VERSION = Column.version();
  public static final Column NAME = Column.of("name", ColumnType.TEXT);

  private static final Columns COLUMNS = Columns.of(ID, VALUE, VERSION, NAME);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "inheriting" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "value" INTEGER,
            "version" TEXT,
            "name" TEXT
          )
          """,
          """
          SELECT "id", "value", "version", "name"
          FROM "inheriting"
          """,
          """
          INSERT INTO "inheriting" ("id", "value", "version", "name")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "inheriting"
          SET "value" = ?2, "version" = ?3, "name" = ?4
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "inheriting" ("id", "value", "version", "name")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO UPDATE
          SET "value" = excluded."value", "version" = excluded."version", "name" = excluded."name"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "inheriting"
          WHERE "id" = ?1
          """);

  private InheritingSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "inheriting";
  }

  @Override
  public Class<Inheriting> type() {
    return Inheriting.class;
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
  public void write(Inheriting item, RowWriter row) {
    row.text(0, item.getId());
    row.int64(1, item.getValue());
    row.text(2, item.getVersion());
    row.text(3, item.getName());
  }

  @Override
  public Inheriting read(RowReader row) {
    Inheriting item = new Inheriting();
    item.setId(row.text(0));
    item.setValue(row.int64OrNull(1));
    item.setVersion(row.textOrNull(2));
    item.setName(row.textOrNull(3));
    return item;
  }
}
