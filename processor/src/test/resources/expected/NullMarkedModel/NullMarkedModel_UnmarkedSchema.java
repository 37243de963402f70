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

/** How {@link NullMarkedModel.Unmarked} is stored in, and read from, the table {@code unmarked}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_UnmarkedSchema implements TableSchema<NullMarkedModel.Unmarked> {
  public static final NullMarkedModel_UnmarkedSchema INSTANCE =
      new NullMarkedModel_UnmarkedSchema();

  public static final Column ID = Column.id();
  public static final Column MAYBE = Column.of("maybe", ColumnType.TEXT);
  public static final Column NEVER = Column.required("never", ColumnType.TEXT);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, MAYBE, NEVER, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "unmarked" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "maybe" TEXT,
            "never" TEXT NOT NULL,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "maybe", "never", "version"
          FROM "unmarked"
          """,
          """
          INSERT INTO "unmarked" ("id", "maybe", "never", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "unmarked"
          SET "maybe" = ?2, "never" = ?3, "version" = ?4
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "unmarked" ("id", "maybe", "never", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO UPDATE
          SET "maybe" = excluded."maybe", "never" = excluded."never", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "unmarked"
          WHERE "id" = ?1
          """);

  private NullMarkedModel_UnmarkedSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "unmarked";
  }

  @Override
  public Class<NullMarkedModel.Unmarked> type() {
    return NullMarkedModel.Unmarked.class;
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
  public void write(NullMarkedModel.Unmarked item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.maybe());
    row.text(2, item.never());
    row.text(3, item.version());
  }

  @Override
  public NullMarkedModel.Unmarked read(RowReader row) {
    return new NullMarkedModel.Unmarked(
        row.text(0), row.textOrNull(1), row.text(2), row.textOrNull(3));
  }
}
