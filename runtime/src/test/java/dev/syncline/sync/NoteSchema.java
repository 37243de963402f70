package dev.syncline.sync;

import dev.syncline.query.LongColumn;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;

/** How a {@link Note} is kept, written by hand as it would be generated. */
public record NoteSchema(String table, boolean detectsConflicts) implements TableSchema<Note> {

  public static final NoteSchema NOTES = new NoteSchema("note", true);

  public static final TextColumn<Note> TITLE =
      new TextColumn<>(Column.required("title", ColumnType.TEXT));
  public static final TextColumn<Note> TEXT = new TextColumn<>(Column.of("text", ColumnType.TEXT));
  public static final LongColumn<Note> STARS =
      new LongColumn<>(Column.of("stars", ColumnType.INT64));

  private static final Columns COLUMNS =
      Columns.of(
          Column.id(),
          TITLE.column(),
          TEXT.column(),
          STARS.column(),
          Column.of("draft", ColumnType.TEXT).localOnly(),
          Column.updatedAt(),
          Column.version());

  @Override
  public Class<Note> type() {
    return Note.class;
  }

  @Override
  public Columns columns() {
    return COLUMNS;
  }

  @Override
  public TableSql sql() {
    return new TableSql(
        String.format(
            """
            CREATE TABLE "%s" (
              "id" TEXT PRIMARY KEY NOT NULL, "title" TEXT NOT NULL, "text" TEXT, "stars" INTEGER,
              "draft" TEXT, "updatedAt" TEXT, "version" TEXT) WITHOUT ROWID""",
            table),
        String.format(
            """
            SELECT "id", "title", "text", "stars", "draft", "updatedAt", "version" FROM "%s\"""",
            table),
        String.format(
            """
            INSERT INTO "%s" ("id", "title", "text", "stars", "draft", "updatedAt", "version")
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT ("id") DO NOTHING""",
            table),
        String.format(
            """
            UPDATE "%s" SET "title" = ?2, "text" = ?3, "stars" = ?4, "draft" = ?5,
              "updatedAt" = ?6, "version" = ?7
            WHERE "id" = ?1""",
            table),
        String.format(
            """
            INSERT INTO "%s" ("id", "title", "text", "stars", "updatedAt", "version")
            VALUES (?1, ?2, ?3, ?4, ?6, ?7)
            ON CONFLICT ("id") DO UPDATE SET "title" = excluded."title", "text" = excluded."text",
              "stars" = excluded."stars", "updatedAt" = excluded."updatedAt",
              "version" = excluded."version"
            WHERE "version" IS NOT excluded."version\"""",
            table),
        String.format("DELETE FROM \"%s\" WHERE \"id\" = ?1", table));
  }

  @Override
  public void write(Note note, RowWriter row) {
    row.text(0, note.id());
    row.text(1, note.title());
    row.text(2, note.text());
    row.int64(3, note.stars());
    row.text(4, note.draft());
    row.instant(5, note.updatedAt());
    row.text(6, note.version());
  }

  @Override
  public Note read(RowReader row) {
    return new Note(
        row.text(0),
        row.text(1),
        row.textOrNull(2),
        row.int64OrNull(3),
        row.textOrNull(4),
        row.instantOrNull(5),
        row.textOrNull(6));
  }
}
