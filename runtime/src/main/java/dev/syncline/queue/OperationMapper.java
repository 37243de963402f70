package dev.syncline.queue;

import dev.syncline.json.RowJson;
import dev.syncline.queue.Operation.Base;
import dev.syncline.queue.Operation.Edits;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.Progress;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.ServerRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a row of SQLite. Rows within it are JSON by column name, so they survive
 * migrations.
 */
final class OperationMapper {

  static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_operation" (
        "sequence" INTEGER PRIMARY KEY,
        "outbox_length" INTEGER NOT NULL DEFAULT 0,
        "table_name" TEXT NOT NULL,
        "row_id" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "base_version" TEXT,
        "base_row" TEXT,
        "generation" INTEGER NOT NULL DEFAULT 1,
        "edited_at" INTEGER NOT NULL,
        "id_made_here" INTEGER NOT NULL,
        "sent_verb" TEXT,
        "sent_version" TEXT,
        "sent_body" TEXT,
        "sent_row" TEXT,
        "sent_repeated" INTEGER,
        "attempts" INTEGER NOT NULL DEFAULT 0,
        "state" TEXT NOT NULL DEFAULT 'PENDING',
        "error_status" INTEGER,
        "error_code" TEXT,
        "error_text" TEXT,
        "next_attempt" INTEGER NOT NULL DEFAULT 0,
        "server_row" TEXT,
        UNIQUE ("table_name", "row_id"))""";

  /** Of the few that are stopped, or pause, so that what is pending costs no more. */
  static final List<String> INDEXES =
      List.of(
          """
          CREATE INDEX IF NOT EXISTS "syncline_operation_stopped"
          ON "syncline_operation" ("state", "sequence", "table_name") WHERE "state" <> 'PENDING'""",
          """
          CREATE INDEX IF NOT EXISTS "syncline_operation_pausing"
          ON "syncline_operation" ("next_attempt") WHERE "next_attempt" > 0""");

  static final String SELECT =
      """
      SELECT "sequence", "table_name", "row_id", "kind", "base_version", "base_row", "generation",
        "edited_at", "id_made_here", "sent_verb", "sent_version", "sent_body", "sent_row",
        "sent_repeated", "attempts", "state", "error_status", "error_code", "error_text",
        "next_attempt", "server_row"
      FROM "syncline_operation\"""";

  /** Of a new operation: at the end of the outbox, and all else as it is from the start. */
  static final String INSERT =
      """
      INSERT INTO "syncline_operation"
        ("sequence", "table_name", "row_id", "kind", "base_version", "base_row", "edited_at",
        "id_made_here", "outbox_length")
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, %s)"""
          .replace("%s", OutboxLength.NEXT);

  static final String UPDATE =
      """
      UPDATE "syncline_operation" SET
        "table_name" = ?2, "row_id" = ?3, "kind" = ?4, "base_version" = ?5, "base_row" = ?6,
        "generation" = ?7, "edited_at" = ?8, "id_made_here" = ?9, "sent_verb" = ?10,
        "sent_version" = ?11, "sent_body" = ?12, "sent_row" = ?13, "sent_repeated" = ?14,
        "attempts" = ?15, "state" = ?16, "error_status" = ?17, "error_code" = ?18,
        "error_text" = ?19, "next_attempt" = ?20, "server_row" = ?21
      WHERE "sequence" = ?1""";

  private static final int SEQUENCE = 0;
  private static final int TABLE = 1;
  private static final int ROW_ID = 2;
  private static final int KIND = 3;
  private static final int BASE_VERSION = 4;
  private static final int BASE_ROW = 5;
  private static final int GENERATION = 6;
  private static final int EDITED_AT = 7;
  private static final int ID_MADE_HERE = 8;
  private static final int SENT_VERB = 9;
  private static final int SENT_VERSION = 10;
  private static final int SENT_BODY = 11;
  private static final int SENT_ROW = 12;
  private static final int SENT_REPEATED = 13;
  private static final int ATTEMPTS = 14;
  private static final int STATE = 15;
  private static final int ERROR_STATUS = 16;
  private static final int ERROR_CODE = 17;
  private static final int ERROR_TEXT = 18;
  private static final int NEXT_ATTEMPT = 19;
  private static final int SERVER_ROW = 20;

  private static final int NEW_EDITED_AT = 6;
  private static final int NEW_ID_MADE_HERE = 7;

  private final RowJson json;

  OperationMapper(RowJson json) {
    this.json = json;
  }

  static String table(RowReader row) {
    return row.text(TABLE);
  }

  void writeNew(Operation operation, long sequence, RowWriter row) {
    row.int64(SEQUENCE, sequence);
    writeChange(operation, row);
    row.int64(NEW_EDITED_AT, operation.edits().lastAt());
    row.bool(NEW_ID_MADE_HERE, operation.idMadeHere());
  }

  void write(Operation operation, RowWriter row) {
    row.int64(SEQUENCE, operation.sequence());
    writeChange(operation, row);
    row.int64(GENERATION, operation.edits().generation());
    row.int64(EDITED_AT, operation.edits().lastAt());
    row.bool(ID_MADE_HERE, operation.idMadeHere());
    writeSent(operation.sent(), row);
    writeProgress(operation.progress(), row);
    row.text(SERVER_ROW, text(operation.server()));
  }

  private void writeChange(Operation operation, RowWriter row) {
    row.text(TABLE, operation.table());
    row.text(ROW_ID, operation.rowId());
    row.enumeration(KIND, operation.kind());
    row.text(BASE_VERSION, operation.base().version());
    row.text(BASE_ROW, text(operation.base().row()));
  }

  private void writeSent(@Nullable SentImage sent, RowWriter row) {
    if (sent == null) {
      row.nothing(SENT_VERB);
      row.nothing(SENT_VERSION);
      row.nothing(SENT_BODY);
      row.nothing(SENT_ROW);
      row.nothing(SENT_REPEATED);
      return;
    }
    row.enumeration(SENT_VERB, sent.verb());
    row.text(SENT_VERSION, sent.version());
    row.text(SENT_BODY, sent.body() == null ? null : json.write(sent.body()));
    row.text(SENT_ROW, sent.row() == null ? null : json.write(sent.row()));
    row.bool(SENT_REPEATED, sent.repeated());
  }

  private static void writeProgress(Progress progress, RowWriter row) {
    row.int32(ATTEMPTS, progress.attempts());
    row.enumeration(STATE, progress.state());
    Failure error = progress.lastError();
    row.int32(ERROR_STATUS, error == null ? null : (Integer) error.status());
    row.text(ERROR_CODE, error == null ? null : error.code());
    row.text(ERROR_TEXT, error == null ? null : error.text());
    row.int64(NEXT_ATTEMPT, progress.nextAttempt());
  }

  Operation read(RowReader row) {
    return new Operation(
        row.int64(SEQUENCE),
        row.text(TABLE),
        row.text(ROW_ID),
        row.enumeration(KIND, Kind.class),
        new Base(row.textOrNull(BASE_VERSION), serverRow(row.textOrNull(BASE_ROW))),
        new Edits(row.int64(GENERATION), row.int64(EDITED_AT)),
        row.bool(ID_MADE_HERE),
        readSent(row),
        readProgress(row),
        serverRow(row.textOrNull(SERVER_ROW)));
  }

  private @Nullable SentImage readSent(RowReader row) {
    Verb verb = row.enumerationOrNull(SENT_VERB, Verb.class);
    if (verb == null) {
      return null;
    }
    return new SentImage(
        verb,
        row.textOrNull(SENT_VERSION),
        row(row.textOrNull(SENT_BODY)),
        row(row.textOrNull(SENT_ROW)),
        row.bool(SENT_REPEATED));
  }

  private static Progress readProgress(RowReader row) {
    Integer status = row.int32OrNull(ERROR_STATUS);
    Failure error =
        status == null ? null : new Failure(status, row.text(ERROR_CODE), row.text(ERROR_TEXT));
    return new Progress(
        row.enumeration(STATE, State.class), row.int32(ATTEMPTS), error, row.int64(NEXT_ATTEMPT));
  }

  private @Nullable String text(@Nullable ServerRow row) {
    return row == null ? null : json.write(row);
  }

  private @Nullable ServerRow serverRow(@Nullable String text) {
    return text == null ? null : json.read(text);
  }

  private @Nullable Row row(@Nullable String text) {
    return text == null ? null : json.read(text).row();
  }
}
