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

/** How {@link OutOfFavour} is stored in, and read from, the table {@code outoffavour}. */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class OutOfFavourSchema implements TableSchema<OutOfFavour> {
  public static final OutOfFavourSchema INSTANCE = new OutOfFavourSchema();

  public static final Column ID = Column.id();
  public static final Column MOOD = Column.enumeration("mood", OutOfFavour.Mood.class);
  public static final Column OLD = Column.required("old", ColumnType.INT32);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS = Columns.of(ID, MOOD, OLD, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "outoffavour" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "mood" TEXT,
            "old" INTEGER NOT NULL,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "mood", "old", "version"
          FROM "outoffavour"
          """,
          """
          INSERT INTO "outoffavour" ("id", "mood", "old", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "outoffavour"
          SET "mood" = ?2, "old" = ?3, "version" = ?4
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "outoffavour" ("id", "mood", "old", "version")
          VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT ("id") DO UPDATE
          SET "mood" = excluded."mood", "old" = excluded."old", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "outoffavour"
          WHERE "id" = ?1
          """);

  private OutOfFavourSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "outoffavour";
  }

  @Override
  public Class<OutOfFavour> type() {
    return OutOfFavour.class;
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
  public void write(OutOfFavour item, RowWriter row) {
    row.text(0, item.id());
    row.enumeration(1, item.mood());
    row.int32(2, item.old());
    row.text(3, item.version());
  }

  @Override
  public OutOfFavour read(RowReader row) {
    return new OutOfFavour(
        row.text(0),
        row.enumerationOrNull(1, OutOfFavour.Mood.class),
        row.int32(2),
        row.textOrNull(3));
  }
}
