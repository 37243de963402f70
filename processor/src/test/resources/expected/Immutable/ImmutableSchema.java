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

/** How {@link Immutable} is stored in, and read from, the table {@code immutable}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableSchema implements TableSchema<Immutable> {
  public static final ImmutableSchema INSTANCE = new ImmutableSchema();

  public static final Column ID = Column.id();
  public static final Column TITLE = Column.of("title", ColumnType.TEXT);
  public static final Column DONE = Column.required("done", ColumnType.BOOLEAN);
  public static final Column DUE = Column.of("due", ColumnType.INSTANT);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, TITLE, DONE, DUE, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "immutable" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "title" TEXT,
            "done" INTEGER NOT NULL,
            "due" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "title", "done", "due", "version"
          FROM "immutable"
          """,
          """
          INSERT INTO "immutable" ("id", "title", "done", "due", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "immutable"
          SET "title" = ?2, "done" = ?3, "due" = ?4, "version" = ?5
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "immutable" ("id", "title", "done", "due", "version")
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT ("id") DO UPDATE
          SET "title" = excluded."title", "done" = excluded."done", "due" = excluded."due",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "immutable"
          WHERE "id" = ?1
          """);

  private ImmutableSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "immutable";
  }

  @Override
  public Class<Immutable> type() {
    return Immutable.class;
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
  public void write(Immutable item, RowWriter row) {
    row.text(0, item.getId());
    row.text(1, item.title());
    row.bool(2, item.isDone());
    row.instant(3, item.due);
    row.text(4, item.getVersion());
  }

  @Override
  public Immutable read(RowReader row) {
    return new Immutable(
        row.textOrNull(1), row.text(0), row.bool(2), row.instantOrNull(3), row.textOrNull(4));
  }
}
