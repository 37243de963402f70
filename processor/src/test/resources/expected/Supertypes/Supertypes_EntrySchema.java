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

/** How {@link Supertypes.Entry} is stored in, and read from, the table {@code entry}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_EntrySchema implements TableSchema<Supertypes.Entry> {
  public static final Supertypes_EntrySchema INSTANCE = new Supertypes_EntrySchema();

  static final Column SIZE = Column.required("size", ColumnType.INT32);
  static final Column ID = Column.id();
  static final Column TITLE = Column.of("label", ColumnType.TEXT);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(SIZE, ID, TITLE, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "entry" (
            "size" INTEGER NOT NULL,
            "id" TEXT NOT NULL PRIMARY KEY,
            "label" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "size", "id", "label", "version"
          FROM "entry"
          """,
          """
          INSERT INTO "entry" ("size", "id", "label", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "entry"
          SET "size" = ?1, "label" = ?3, "version" = ?4
          WHERE "id" = ?2
          """,
          """
          INSERT INTO "entry" ("size", "id", "label", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO UPDATE
          SET "size" = excluded."size", "label" = excluded."label", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "entry"
          WHERE "id" = ?1
          """);

  private Supertypes_EntrySchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "entry";
  }

  @Override
  public Class<Supertypes.Entry> type() {
    return Supertypes.Entry.class;
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
  public void write(Supertypes.Entry item, RowWriter row) {
    row.int32(0, item.size());
    row.text(1, item.id());
    row.text(2, item.title());
    row.text(3, item.version());
  }

  @Override
  public Supertypes.Entry read(RowReader row) {
    return new Supertypes.Entry(row.int32(0), row.text(1), row.textOrNull(2), row.textOrNull(3));
  }
}
