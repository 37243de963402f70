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

/** How {@link MoreTypes} is stored in, and read from, the table {@code moretypes}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class MoreTypesSchema implements TableSchema<MoreTypes> {
  public static final MoreTypesSchema INSTANCE = new MoreTypesSchema();

  public static final Column ID = Column.id();
  public static final Column TINY = Column.required("tiny", ColumnType.INT8);
  public static final Column MAYBE_TINY = Column.of("maybeTiny", ColumnType.INT8);
  public static final Column FEW = Column.required("few", ColumnType.INT16);
  public static final Column MAYBE_FEW = Column.of("maybeFew", ColumnType.INT16);
  public static final Column ROUGH = Column.required("rough", ColumnType.FLOAT32);
  public static final Column MAYBE_ROUGH = Column.of("maybeRough", ColumnType.FLOAT32);
  public static final Column LETTER = Column.required("letter", ColumnType.CHAR);
  public static final Column MAYBE_LETTER = Column.of("maybeLetter", ColumnType.CHAR);
  public static final Column OPENS = Column.of("opens", ColumnType.LOCAL_TIME);
  public static final Column MEETING = Column.of("meeting", ColumnType.LOCAL_DATE_TIME);
  public static final Column TOKEN = Column.of("token", ColumnType.UUID);
  public static final Column HOME = Column.of("home", ColumnType.URI);
  public static final Column PRICE = Column.of("price", ColumnType.DECIMAL);
  public static final Column STARS = Column.of("stars", ColumnType.BIG_INTEGER);
  public static final Column DEPARTS = Column.of("departs", ColumnType.OFFSET_DATE_TIME);
  public static final Column TAKES = Column.of("takes", ColumnType.DURATION);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(
          ID,
          TINY,
          MAYBE_TINY,
          FEW,
          MAYBE_FEW,
          ROUGH,
          MAYBE_ROUGH,
          LETTER,
          MAYBE_LETTER,
          OPENS,
          MEETING,
          TOKEN,
          HOME,
          PRICE,
          STARS,
          DEPARTS,
          TAKES,
          VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "moretypes" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "tiny" INTEGER NOT NULL,
            "maybeTiny" INTEGER,
            "few" INTEGER NOT NULL,
            "maybeFew" INTEGER,
            "rough" REAL NOT NULL,
            "maybeRough" REAL,
            "letter" TEXT NOT NULL,
            "maybeLetter" TEXT,
            "opens" TEXT,
            "meeting" TEXT,
            "token" TEXT,
            "home" TEXT,
            "price" TEXT,
            "stars" TEXT,
            "departs" TEXT,
            "takes" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "tiny", "maybeTiny", "few", "maybeFew", "rough", "maybeRough", "letter",
              "maybeLetter", "opens", "meeting", "token", "home", "price", "stars", "departs",
              "takes", "version"
          FROM "moretypes"
          """,
          """
          INSERT INTO "moretypes" ("id", "tiny", "maybeTiny", "few", "maybeFew", "rough",
              "maybeRough", "letter", "maybeLetter", "opens", "meeting", "token", "home", "price",
              "stars", "departs", "takes", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "moretypes"
          SET "tiny" = ?2, "maybeTiny" = ?3, "few" = ?4, "maybeFew" = ?5, "rough" = ?6,
              "maybeRough" = ?7, "letter" = ?8, "maybeLetter" = ?9, "opens" = ?10, "meeting" = ?11,
              "token" = ?12, "home" = ?13, "price" = ?14, "stars" = ?15, "departs" = ?16,
              "takes" = ?17, "version" = ?18
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "moretypes" ("id", "tiny", "maybeTiny", "few", "maybeFew", "rough",
              "maybeRough", "letter", "maybeLetter", "opens", "meeting", "token", "home", "price",
              "stars", "departs", "takes", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
          ON CONFLICT ("id") DO UPDATE
          SET "tiny" = excluded."tiny", "maybeTiny" = excluded."maybeTiny", "few" = excluded."few",
              "maybeFew" = excluded."maybeFew", "rough" = excluded."rough",
              "maybeRough" = excluded."maybeRough", "letter" = excluded."letter",
              "maybeLetter" = excluded."maybeLetter", "opens" = excluded."opens",
              "meeting" = excluded."meeting", "token" = excluded."token", "home" = excluded."home",
              "price" = excluded."price", "stars" = excluded."stars",
              "departs" = excluded."departs", "takes" = excluded."takes",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "moretypes"
          WHERE "id" = ?1
          """);

  private MoreTypesSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "moretypes";
  }

  @Override
  public Class<MoreTypes> type() {
    return MoreTypes.class;
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
  public void write(MoreTypes item, RowWriter row) {
    row.text(0, item.id());
    row.int8(1, item.tiny());
    row.int8(2, item.maybeTiny());
    row.int16(3, item.few());
    row.int16(4, item.maybeFew());
    row.float32(5, item.rough());
    row.float32(6, item.maybeRough());
    row.character(7, item.letter());
    row.character(8, item.maybeLetter());
    row.time(9, item.opens());
    row.dateTime(10, item.meeting());
    row.uuid(11, item.token());
    row.uri(12, item.home());
    row.decimal(13, item.price());
    row.bigInteger(14, item.stars());
    row.offsetDateTime(15, item.departs());
    row.duration(16, item.takes());
    row.text(17, item.version());
  }

  @Override
  public MoreTypes read(RowReader row) {
    return new MoreTypes(
        row.text(0),
        row.int8(1),
        row.int8OrNull(2),
        row.int16(3),
        row.int16OrNull(4),
        row.float32(5),
        row.float32OrNull(6),
        row.character(7),
        row.characterOrNull(8),
        row.timeOrNull(9),
        row.dateTimeOrNull(10),
        row.uuidOrNull(11),
        row.uriOrNull(12),
        row.decimalOrNull(13),
        row.bigIntegerOrNull(14),
        row.offsetDateTimeOrNull(15),
        row.durationOrNull(16),
        row.textOrNull(17));
  }
}
