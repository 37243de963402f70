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

/** How {@link Supertypes.Note} is stored in, and read from, the table {@code note}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_NoteSchema implements TableSchema<Supertypes.Note> {
  public static final Supertypes_NoteSchema INSTANCE = new Supertypes_NoteSchema();

  static final Column ID = Column.id();
  static final Column VERSION = Column.version();
  static final Column VALUE = Column.of("value", ColumnType.INT64).localOnly();
  static final Column TITLE = Column.of("label", ColumnType.TEXT);

  private static final Columns COLUMNS = Columns.of(ID, VERSION, VALUE, TITLE);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "note" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "version" TEXT,
            "value" INTEGER,
            "label" TEXT
          )
          """,
          """
          SELECT "id", "version", "value", "label"
          FROM "note"
          """,
          """
          INSERT INTO "note" ("id", "version", "value", "label")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "note"
          SET "version" = ?2, "value" = ?3, "label" = ?4
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "note" ("id", "version", "label")
          VALUES (?1, ?2, ?4)
          ON CONFLICT ("id") DO UPDATE
          SET "version" = excluded."version", "label" = excluded."label"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "note"
          WHERE "id" = ?1
          """);

  private Supertypes_NoteSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "note";
  }

  @Override
  public Class<Supertypes.Note> type() {
    return Supertypes.Note.class;
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
  public void write(Supertypes.Note item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.getVersion());
    row.int64(2, item.value);
    row.text(3, item.title());
  }

  @Override
  public Supertypes.Note read(RowReader row) {
    return new Supertypes.Note(
        row.text(0), row.textOrNull(1), row.int64OrNull(2), row.textOrNull(3));
  }
}
