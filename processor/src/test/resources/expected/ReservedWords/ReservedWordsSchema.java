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

/** How {@link ReservedWords} is stored in, and read from, the table {@code select}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ReservedWordsSchema implements TableSchema<ReservedWords> {
  public static final ReservedWordsSchema INSTANCE = new ReservedWordsSchema();

  public static final Column ROW = Column.id();
  public static final Column ORDER = Column.of("order", ColumnType.TEXT);
  public static final Column SIDES = Column.version();
  public static final Column SQL_ = Column.of("group", ColumnType.TEXT);
  public static final Column SQL__ = Column.of("where", ColumnType.TEXT);
  public static final Column INSTANCE_ = Column.of("instance", ColumnType.TEXT);
  public static final Column COLUMNS_ = Column.of("columns", ColumnType.TEXT);
  public static final Column DEFAULT = Column.required("default", ColumnType.BOOLEAN);
  public static final Column DEFAULT_ = Column.of("default_", ColumnType.TEXT);
  public static final Column NOTIFY = Column.required("notify", ColumnType.INT32);
  public static final Column LOCAL = Column.required("local", ColumnType.INT32);
  public static final Column PICK = Column.required("pick", ColumnType.INT32);
  public static final Column RESOLVE = Column.required("resolve", ColumnType.INT32);
  public static final Column MERGE = Column.required("merge", ColumnType.INT32);
  public static final Column ROW_ID = Column.required("rowId", ColumnType.INT32);

  private static final Columns COLUMNS =
      Columns.of(
          ROW, ORDER, SIDES, SQL_, SQL__, INSTANCE_, COLUMNS_, DEFAULT, DEFAULT_, NOTIFY, LOCAL,
          PICK, RESOLVE, MERGE, ROW_ID);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "select" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "order" TEXT,
            "version" TEXT,
            "group" TEXT,
            "where" TEXT,
            "instance" TEXT,
            "columns" TEXT,
            "default" INTEGER NOT NULL,
            "default_" TEXT,
            "notify" INTEGER NOT NULL,
            "local" INTEGER NOT NULL,
            "pick" INTEGER NOT NULL,
            "resolve" INTEGER NOT NULL,
            "merge" INTEGER NOT NULL,
            "rowId" INTEGER NOT NULL
          )
          """,
          """
          SELECT "id", "order", "version", "group", "where", "instance", "columns", "default",
              "default_", "notify", "local", "pick", "resolve", "merge", "rowId"
          FROM "select"
          """,
          """
          INSERT INTO "select" ("id", "order", "version", "group", "where", "instance", "columns",
              "default", "default_", "notify", "local", "pick", "resolve", "merge", "rowId")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "select"
          SET "order" = ?2, "version" = ?3, "group" = ?4, "where" = ?5, "instance" = ?6,
              "columns" = ?7, "default" = ?8, "default_" = ?9, "notify" = ?10, "local" = ?11,
              "pick" = ?12, "resolve" = ?13, "merge" = ?14, "rowId" = ?15
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "select" ("id", "order", "version", "group", "where", "instance", "columns",
              "default", "default_", "notify", "local", "pick", "resolve", "merge", "rowId")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
          ON CONFLICT ("id") DO UPDATE
          SET "order" = excluded."order", "version" = excluded."version",
              "group" = excluded."group", "where" = excluded."where",
              "instance" = excluded."instance", "columns" = excluded."columns",
              "default" = excluded."default", "default_" = excluded."default_",
              "notify" = excluded."notify", "local" = excluded."local", "pick" = excluded."pick",
              "resolve" = excluded."resolve", "merge" = excluded."merge", "rowId" = excluded."rowId"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "select"
          WHERE "id" = ?1
          """);

  private ReservedWordsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "select";
  }

  @Override
  public Class<ReservedWords> type() {
    return ReservedWords.class;
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
  public void write(ReservedWords item, RowWriter row) {
    row.text(0, item.getRow());
    row.text(1, item.getOrder());
    row.text(2, item.getSides());
    row.text(3, item.getSql());
    row.text(4, item.getSQL());
    row.text(5, item.getInstance());
    row.text(6, item.getColumns());
    row.bool(7, item.isDefault());
    row.text(8, item.getDefault_());
    row.int32(9, item.getNotify());
    row.int32(10, item.getLocal());
    row.int32(11, item.getPick());
    row.int32(12, item.getResolve());
    row.int32(13, item.getMerge());
    row.int32(14, item.getRowId());
  }

  @Override
  public ReservedWords read(RowReader row) {
    ReservedWords item = new ReservedWords();
    item.setRow(row.text(0));
    item.setOrder(row.textOrNull(1));
    item.setSides(row.textOrNull(2));
    item.setSql(row.textOrNull(3));
    item.setSQL(row.textOrNull(4));
    item.setInstance(row.textOrNull(5));
    item.setColumns(row.textOrNull(6));
    item.setDefault(row.bool(7));
    item.setDefault_(row.textOrNull(8));
    item.setNotify(row.int32(9));
    item.setLocal(row.int32(10));
    item.setPick(row.int32(11));
    item.setResolve(row.int32(12));
    item.setMerge(row.int32(13));
    item.setRowId(row.int32(14));
    return item;
  }
}
