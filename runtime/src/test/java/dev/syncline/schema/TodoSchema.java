package dev.syncline.schema;

import static dev.syncline.schema.ColumnType.BOOLEAN;
import static dev.syncline.schema.ColumnType.FLOAT64;
import static dev.syncline.schema.ColumnType.INSTANT;
import static dev.syncline.schema.ColumnType.INT32;
import static dev.syncline.schema.ColumnType.INT64;
import static dev.syncline.schema.ColumnType.LOCAL_DATE;
import static dev.syncline.schema.ColumnType.TEXT;

import dev.syncline.schema.Todo.Mood;

/** How {@link Todo} is stored, as a generated schema would say it. */
public final class TodoSchema implements TableSchema<Todo> {

  public static final TodoSchema INSTANCE = new TodoSchema(true);

  /** The same table, kept without regard to other writers. */
  public static final TodoSchema UNGUARDED = new TodoSchema(false);

  private static final Columns COLUMNS =
      Columns.of(
          Column.id(),
          Column.required("title", TEXT),
          Column.of("note", TEXT),
          Column.required("done", BOOLEAN),
          Column.of("starred", BOOLEAN),
          Column.required("priority", INT32),
          Column.of("order", INT32),
          Column.required("views", INT64),
          Column.of("size", INT64),
          Column.required("weight", FLOAT64),
          Column.of("ratio", FLOAT64),
          Column.required("madeAt", INSTANT),
          Column.of("seenAt", INSTANT),
          Column.required("day", LOCAL_DATE),
          Column.of("due", LOCAL_DATE),
          Column.requiredEnumeration("mood", Mood.class),
          Column.enumeration("before", Mood.class),
          Column.version(),
          Column.createdAt(),
          Column.updatedAt(),
          Column.of("draft", TEXT).localOnly());

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "todo" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL, "note" TEXT,\
           "done" INTEGER NOT NULL, "starred" INTEGER, "priority" INTEGER NOT NULL,\
           "order" INTEGER, "views" INTEGER NOT NULL, "size" INTEGER, "weight" REAL NOT NULL,\
           "ratio" REAL, "madeAt" TEXT NOT NULL, "seenAt" TEXT, "day" TEXT NOT NULL, "due" TEXT,\
           "mood" TEXT NOT NULL, "before" TEXT, "version" TEXT, "createdAt" TEXT,\
           "updatedAt" TEXT, "draft" TEXT)""",
          """
          SELECT "id", "title", "note", "done", "starred", "priority", "order", "views", "size",\
           "weight", "ratio", "madeAt", "seenAt", "day", "due", "mood", "before", "version",\
           "createdAt", "updatedAt", "draft" FROM "todo\"""",
          """
          INSERT INTO "todo" ("id", "title", "note", "done", "starred", "priority", "order",\
           "views", "size", "weight", "ratio", "madeAt", "seenAt", "day", "due", "mood", "before",\
           "version", "createdAt", "updatedAt", "draft") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,\
           ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)\
           ON CONFLICT ("id") DO NOTHING""",
          """
          UPDATE "todo" SET "title" = ?2, "note" = ?3, "done" = ?4, "starred" = ?5,\
           "priority" = ?6, "order" = ?7, "views" = ?8, "size" = ?9, "weight" = ?10,\
           "ratio" = ?11, "madeAt" = ?12, "seenAt" = ?13, "day" = ?14, "due" = ?15,\
           "mood" = ?16, "before" = ?17, "version" = ?18, "createdAt" = ?19, "updatedAt" = ?20,\
           "draft" = ?21 WHERE "id" = ?1""",
          """
          INSERT INTO "todo" ("id", "title", "note", "done", "starred", "priority", "order",\
           "views", "size", "weight", "ratio", "madeAt", "seenAt", "day", "due", "mood", "before",\
           "version", "createdAt", "updatedAt") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,\
           ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) ON CONFLICT ("id") DO UPDATE SET\
           "title" = excluded."title", "note" = excluded."note", "done" = excluded."done",\
           "starred" = excluded."starred", "priority" = excluded."priority",\
           "order" = excluded."order", "views" = excluded."views", "size" = excluded."size",\
           "weight" = excluded."weight", "ratio" = excluded."ratio",\
           "madeAt" = excluded."madeAt", "seenAt" = excluded."seenAt", "day" = excluded."day",\
           "due" = excluded."due", "mood" = excluded."mood", "before" = excluded."before",\
           "version" = excluded."version", "createdAt" = excluded."createdAt",\
           "updatedAt" = excluded."updatedAt" WHERE "version" IS NOT excluded."version\"""",
          "DELETE FROM \"todo\" WHERE \"id\" = ?1");

  private final boolean detectsConflicts;

  private TodoSchema(boolean detectsConflicts) {
    this.detectsConflicts = detectsConflicts;
  }

  /** The position of the column of this name. */
  public static int at(String name) {
    int position = COLUMNS.position(name);
    if (position < 0) {
      throw new IllegalArgumentException("No column " + name);
    }
    return position;
  }

  /** The row that the item makes. */
  public static Row row(Todo item) {
    return Row.of(INSTANCE, item);
  }

  @Override
  public String table() {
    return "todo";
  }

  @Override
  public Class<Todo> type() {
    return Todo.class;
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
  public boolean detectsConflicts() {
    return detectsConflicts;
  }

  @Override
  public void write(Todo item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.title());
    row.text(2, item.note());
    row.bool(3, item.done());
    row.bool(4, item.starred());
    row.int32(5, item.priority());
    row.int32(6, item.order());
    row.int64(7, item.views());
    row.int64(8, item.size());
    row.float64(9, item.weight());
    row.float64(10, item.ratio());
    row.instant(11, item.madeAt());
    row.instant(12, item.seenAt());
    row.date(13, item.day());
    row.date(14, item.due());
    row.enumeration(15, item.mood());
    row.enumeration(16, item.before());
    row.text(17, item.version());
    row.instant(18, item.createdAt());
    row.instant(19, item.updatedAt());
    row.text(20, item.draft());
  }

  @Override
  public Todo read(RowReader row) {
    return new Todo(
        row.textOrNull(0),
        row.text(1),
        row.textOrNull(2),
        row.bool(3),
        row.boolOrNull(4),
        row.int32(5),
        row.int32OrNull(6),
        row.int64(7),
        row.int64OrNull(8),
        row.float64(9),
        row.float64OrNull(10),
        row.instant(11),
        row.instantOrNull(12),
        row.date(13),
        row.dateOrNull(14),
        row.enumeration(15, Mood.class),
        row.enumerationOrNull(16, Mood.class),
        row.textOrNull(17),
        row.instantOrNull(18),
        row.instantOrNull(19),
        row.textOrNull(20));
  }
}
