package com.example;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.MergeRule;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.JsonType;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Rules} is stored in, and read from, the table {@code rules}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class RulesSchema implements TableSchema<Rules> {
  public static final RulesSchema INSTANCE = new RulesSchema();

  static final Column ID = Column.id();
  static final Column TEXT = Column.of("text", ColumnType.TEXT);
  static final Column BASE = Column.of("base", ColumnType.TEXT).merge(MergeRule.SERVER);
  static final Column NOTE = Column.of("note", ColumnType.TEXT).merge(MergeRule.LOCAL);
  static final Column DONE = Column.required("done", ColumnType.BOOLEAN).merge(MergeRule.LATEST);
  static final Column SEEN_AT = Column.of("seenAt", ColumnType.INSTANT).merge(MergeRule.MAX);
  static final Column SIZE = Column.enumeration("size", Rules.Size.class).merge(MergeRule.MIN);
  static final Column LIKES =
      Column.required("likes", ColumnType.INT32).merge(MergeRule.SUM_OF_CHANGES);
  static final Column BALANCE =
      Column.of("balance", ColumnType.DECIMAL).merge(MergeRule.SUM_OF_CHANGES);
  static final Column TAGS = Column.of("tags", ColumnType.JSON).merge(MergeRule.UNION);
  static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(ID, TEXT, BASE, NOTE, DONE, SEEN_AT, SIZE, LIKES, BALANCE, TAGS, VERSION);

  static final JsonType<List<String>> TAGS_JSON = new JsonType<>() {};

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "rules" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "text" TEXT,
            "base" TEXT,
            "note" TEXT,
            "done" INTEGER NOT NULL,
            "seenAt" TEXT,
            "size" TEXT,
            "likes" INTEGER NOT NULL,
            "balance" TEXT,
            "tags" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "text", "base", "note", "done", "seenAt", "size", "likes", "balance", "tags",
              "version"
          FROM "rules"
          """,
          """
          INSERT INTO "rules" ("id", "text", "base", "note", "done", "seenAt", "size", "likes",
              "balance", "tags", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "rules"
          SET "text" = ?2, "base" = ?3, "note" = ?4, "done" = ?5, "seenAt" = ?6, "size" = ?7,
              "likes" = ?8, "balance" = ?9, "tags" = ?10, "version" = ?11
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "rules" ("id", "text", "base", "note", "done", "seenAt", "size", "likes",
              "balance", "tags", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
          ON CONFLICT ("id") DO UPDATE
          SET "text" = excluded."text", "base" = excluded."base", "note" = excluded."note",
              "done" = excluded."done", "seenAt" = excluded."seenAt", "size" = excluded."size",
              "likes" = excluded."likes", "balance" = excluded."balance", "tags" = excluded."tags",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "rules"
          WHERE "id" = ?1
          """);

  private RulesSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "rules";
  }

  @Override
  public Class<Rules> type() {
    return Rules.class;
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
    return Conflicts.SERVER_WINS;
  }

  @Override
  public void write(Rules item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.text());
    row.text(2, item.base());
    row.text(3, item.note());
    row.bool(4, item.done());
    row.instant(5, item.seenAt());
    row.enumeration(6, item.size());
    row.int32(7, item.likes());
    row.decimal(8, item.balance());
    row.json(9, TAGS_JSON, item.tags());
    row.text(10, item.version());
  }

  @Override
  public Rules read(RowReader row) {
    return new Rules(
        row.text(0),
        row.textOrNull(1),
        row.textOrNull(2),
        row.textOrNull(3),
        row.bool(4),
        row.instantOrNull(5),
        row.enumerationOrNull(6, Rules.Size.class),
        row.int32(7),
        row.decimalOrNull(8),
        row.jsonOrNull(9, TAGS_JSON),
        row.textOrNull(10));
  }
}
