package com.example;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.MergeRule;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Rules.All} is stored in, and read from, the table {@code all}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Rules_AllSchema implements TableSchema<Rules.All> {
  public static final Rules_AllSchema INSTANCE = new Rules_AllSchema();

  static final Column ID = Column.id();
  static final Column BEST = Column.required("best", ColumnType.INT32).merge(MergeRule.MAX);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, BEST, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "all" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "best" INTEGER NOT NULL,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "best", "version"
          FROM "all"
          """,
          """
          INSERT INTO "all" ("id", "best", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "all"
          SET "best" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "all" ("id", "best", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "best" = excluded."best", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "all"
          WHERE "id" = ?1
          """);

  private Rules_AllSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "all";
  }

  @Override
  public Class<Rules.All> type() {
    return Rules.All.class;
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
  public Conflicts conflicts() {
    return Conflicts.CLIENT_WINS;
  }

  @Override
  public void write(Rules.All item, RowWriter row) {
    row.text(0, item.id());
    row.int32(1, item.best());
    row.text(2, item.version());
  }

  @Override
  public Rules.All read(RowReader row) {
    return new Rules.All(row.text(0), row.int32(1), row.textOrNull(2));
  }
}
