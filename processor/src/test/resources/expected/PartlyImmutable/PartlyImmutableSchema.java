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

/** How {@link PartlyImmutable} is stored in, and read from, the table {@code partlyimmutable}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PartlyImmutableSchema implements TableSchema<PartlyImmutable> {
  public static final PartlyImmutableSchema INSTANCE = new PartlyImmutableSchema();

  public static final Column TEXT = Column.of("text", ColumnType.TEXT);
  public static final Column ID = Column.id();
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(TEXT, ID, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "partlyimmutable" (
            "text" TEXT,
            "id" TEXT NOT NULL PRIMARY KEY,
            "version" TEXT
          )
          """,
          """
          SELECT "text", "id", "version"
          FROM "partlyimmutable"
          """,
          """
          INSERT INTO "partlyimmutable" ("text", "id", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "partlyimmutable"
          SET "text" = ?1, "version" = ?3
          WHERE "id" = ?2
          """,
          """
          INSERT INTO "partlyimmutable" ("text", "id", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "partlyimmutable"
          WHERE "id" = ?1
          """);

  private PartlyImmutableSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "partlyimmutable";
  }

  @Override
  public Class<PartlyImmutable> type() {
    return PartlyImmutable.class;
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
  public void write(PartlyImmutable item, RowWriter row) {
    row.text(0, item.getText());
    row.text(1, item.id);
    row.text(2, item.version);
  }

  @Override
  public PartlyImmutable read(RowReader row) {
    PartlyImmutable item = new PartlyImmutable(row.text(1));
    item.setText(row.textOrNull(0));
    item.version = row.textOrNull(2);
    return item;
  }
}
