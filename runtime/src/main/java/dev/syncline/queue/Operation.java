package dev.syncline.queue;

import dev.syncline.schema.InstantText;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pending change of one row. Immutable: every method returns the operation as it goes on.
 *
 * @param sequence its place in the outbox, lower goes first; 0 until it is stored
 * @param kind what is to become of the row on the server
 * @param base what the change was made on
 * @param edits what was done to the row here
 * @param idMadeHere whether the row's id is a random UUID of this device, so that nobody else has
 *     it
 * @param sent the request that went out and was not finally answered, or null
 * @param server the server row that it conflicts with, or that a pull left for a push to meet, or
 *     null
 */
public record Operation(
    long sequence,
    String table,
    String rowId,
    Kind kind,
    Base base,
    Edits edits,
    boolean idMadeHere,
    @Nullable SentImage sent,
    Progress progress,
    @Nullable ServerRow server) {

  /**
   * How long an operation is left alone at most, in milliseconds. A next attempt further ahead is
   * due: the clock was set back since it was written down.
   */
  public static final long LONGEST_BACKOFF_MILLIS = 3_600_000;

  /** What is to become of a row on the server. */
  public enum Kind {
    INSERT,
    UPDATE,
    DELETE
  }

  /** What an operation waits for. */
  public enum State {
    /** The next push. */
    PENDING,
    /** Another operation, or the end of a pause. */
    WAITING,
    /** The app, to decide a conflict. */
    CONFLICT,
    /** The app, to retry, edit or discard what the server refused. */
    PARKED
  }

  /**
   * What a change was made on.
   *
   * @param version the version, or null if there was none
   * @param row the last server row that this device knew, or null if that is unknown: the row is
   *     new, or the change was made on a version that is gone
   */
  public record Base(@Nullable String version, @Nullable ServerRow row) {

    static final Base NONE = new Base(null, null);

    static Base of(ServerRow row) {
      return new Base(row.version(), row);
    }

    /** Whether the server's row was deleted, so that the change brings it back. */
    public boolean isTombstone() {
      return row != null && row.deleted();
    }
  }

  /**
   * What was done to a row here since it was last in step with the server.
   *
   * @param generation counts the local edits, so that an answer shows whether the row moved
   *     meanwhile
   * @param lastAt when the last was made, by this device's clock, in milliseconds since 1970
   */
  public record Edits(long generation, long lastAt) {

    Edits next(long now) {
      return new Edits(generation + 1, now);
    }
  }

  /**
   * How far an operation has come.
   *
   * @param attempts how often a request was sent for it on its present base
   * @param lastError what the server or the network last said of it, or null
   * @param nextAttempt not to be sent before, in milliseconds since 1970, or 0
   */
  public record Progress(State state, int attempts, @Nullable Failure lastError, long nextAttempt) {

    static final Progress NEW = new Progress(State.PENDING, 0, null, 0);
  }

  /**
   * What the server or the network said of an operation.
   *
   * @param status the HTTP status, or 0 if there was no answer
   * @param code what kind of failure it was, in one word
   * @param text in words
   */
  public record Failure(int status, String code, String text) {}

  static Operation create(
      String table, String rowId, Kind kind, Base base, boolean idMadeHere, long now) {
    Edits first = new Edits(1, now);
    return new Operation(0, table, rowId, kind, base, first, idMadeHere, null, Progress.NEW, null);
  }

  /** The change when the app has decided a conflict: whoever saw it before has not seen this. */
  public Operation decided() {
    Edits decision = edits.next(edits.lastAt());
    return new Operation(
        sequence, table, rowId, kind, base, decision, idMadeHere, sent, progress, server);
  }

  /** Whether the row was edited here after the server had stored that row, by both clocks. */
  public boolean isEditedAfter(ServerRow row) {
    Instant edited = Instant.ofEpochMilli(edits.lastAt());
    return row.updatedAt() != null && edited.isAfter(InstantText.parse(row.updatedAt()));
  }

  public State state() {
    return progress.state();
  }

  /** Whether a request went out whose answer is not known. */
  public boolean isUnanswered() {
    return sent != null;
  }

  /**
   * Whether the app discarded the change while a request of it was unanswered: the row has to be
   * read before anything else is said of it.
   */
  public boolean isDiscarded() {
    return sent != null && sent.verb() == SentImage.Verb.READ;
  }

  /** The newest row of the server that this device knows, or null if it knows none. */
  public @Nullable ServerRow newest() {
    return server == null ? base.row() : server;
  }

  /** The change, to be sent as if it never had been. */
  public Operation retried() {
    return at(Progress.NEW);
  }

  /**
   * What is left of a discarded change whose request is unanswered: the row is to be read. Whoever
   * has seen the change has not seen this.
   */
  Operation discarded() {
    ServerRow known = newest();
    return new Operation(
        sequence,
        table,
        rowId,
        known == null ? Kind.INSERT : Kind.UPDATE,
        known == null ? Base.NONE : Base.of(known),
        edits.next(edits.lastAt()),
        idMadeHere,
        sent == null ? null : sent.discarded(),
        Progress.NEW,
        null);
  }

  /** The change after another local edit, which gives a parked one another chance. */
  Operation edited(Kind newKind, long now) {
    Progress next = state() == State.CONFLICT ? progress : Progress.NEW;
    return new Operation(
        sequence, table, rowId, newKind, base, edits.next(now), idMadeHere, sent, next, server);
  }

  /**
   * The change, made on a version that is gone: what it was made from is not known. What the server
   * has by now takes the row's place if the change is taken back.
   */
  public Operation madeOnStale(@Nullable String version) {
    return on(new Base(version, null)).facing(newest());
  }

  /** Whether it became a change to a version that is gone after this request had left. */
  public boolean isStaleSince(SentImage image) {
    return base.row() == null && !Objects.equals(base.version(), image.version());
  }

  /** The change, made on this row: what both sides last knew, or null if that is unknown. */
  public Operation basedOn(@Nullable Row row) {
    String version = base.version();
    return on(new Base(version, row == null ? null : new ServerRow(row, version, null, false)));
  }

  private Operation on(Base newBase) {
    return new Operation(
        sequence, table, rowId, kind, newBase, edits, idMadeHere, sent, progress, server);
  }

  /** The operation when its request is about to leave. */
  public Operation sending(SentImage image) {
    Progress next = new Progress(State.PENDING, progress.attempts() + 1, progress.lastError(), 0);
    return new Operation(
        sequence, table, rowId, kind, base, edits, idMadeHere, image, next, server);
  }

  /** What is left to do after an answer, on the newest server row. */
  public Operation rebased(Kind newKind, ServerRow newBase) {
    return new Operation(
        sequence, table, rowId, newKind, Base.of(newBase), edits, false, null, Progress.NEW, null);
  }

  /** The same change, on a newer server row that did not touch it. */
  public Operation movedTo(ServerRow newBase) {
    return on(Base.of(newBase)).facing(null);
  }

  /**
   * The same change, which a newer server row does not go with: the next push will meet it. If the
   * change is taken back before, that row takes its place.
   */
  public Operation facing(@Nullable ServerRow newer) {
    return new Operation(
        sequence, table, rowId, kind, base, edits, idMadeHere, sent, progress, newer);
  }

  /** The row is to be made anew, since the server knows nothing of it. */
  public Operation reborn() {
    return new Operation(
        sequence,
        table,
        rowId,
        Kind.INSERT,
        Base.NONE,
        edits,
        idMadeHere,
        null,
        Progress.NEW,
        null);
  }

  /** The operation in conflict with a server row. */
  public Operation inConflict(ServerRow newServer) {
    Progress next = new Progress(State.CONFLICT, progress.attempts(), null, 0);
    return new Operation(
        sequence, table, rowId, kind, base, edits, idMadeHere, null, next, newServer);
  }

  /** The operation set aside, with the server's words. */
  public Operation parked(Failure why) {
    return at(new Progress(State.PARKED, progress.attempts(), why, 0));
  }

  /** The operation with what went wrong, to be tried again. */
  public Operation failed(Failure why) {
    return at(new Progress(state(), progress.attempts(), why, progress.nextAttempt()));
  }

  /**
   * How long it is not to be sent yet, in milliseconds; 0 if it may be.
   *
   * @param now the present, in milliseconds since 1970
   */
  public long backoff(long now) {
    long left = progress.nextAttempt() - now;
    return left > LONGEST_BACKOFF_MILLIS ? 0 : Math.max(0, left);
  }

  /** The operation, not to be sent before this time, in milliseconds since 1970. */
  public Operation notBefore(long time) {
    return at(new Progress(state(), progress.attempts(), progress.lastError(), time));
  }

  private Operation at(Progress next) {
    return new Operation(sequence, table, rowId, kind, base, edits, idMadeHere, sent, next, server);
  }

  /** The operation after its request was certainly not carried out. */
  public Operation refused() {
    return new Operation(
        sequence, table, rowId, kind, base, edits, idMadeHere, null, progress, server);
  }
}
