package dev.syncline.testing;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Base;
import dev.syncline.queue.Operation.Edits;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.Progress;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.store.TableRows;
import dev.syncline.store.migration.Upgrade;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes a file of a version, with rows and with changes of each kind in each state. */
final class SampleFile {

  private static final int ROWS = 20;
  private static final Progress PENDING = new Progress(State.PENDING, 0, null, 0);
  private static final Progress WAITING =
      new Progress(State.PENDING, 2, new Failure(503, "SERVER", "Busy"), 1_700_000_000_000L);
  private static final Progress PARKED =
      new Progress(State.PARKED, 1, new Failure(400, "REFUSED", "It's wrong"), 0);
  private static final Progress CONFLICT = new Progress(State.CONFLICT, 1, null, 0);

  private final Path file;
  private final Driver driver;
  private final ExportedTable table;
  private final SampleValues values;
  private final OperationQueue queue;
  private final TableRows rows;
  private int made;

  SampleFile(Path file, Driver driver, ExportedTable table, Random random) {
    this.file = file;
    this.driver = driver;
    this.table = table;
    this.values = new SampleValues(table, random);
    this.queue = new OperationQueue(List.of(table));
    this.rows = new TableRows(table);
  }

  void write() {
    try (Store store = Store.open(file, driver, Durability.NORMAL)) {
      store.write(
          session -> {
            new Upgrade(file, List.of(table)).run(session);
            queue.create(session);
            fill(session);
            return session;
          });
    }
  }

  private void fill(SqlSession session) {
    for (int i = 0; i < ROWS; i++) {
      rows.insert(session, values.row("calm " + i, "v" + i));
    }
    for (Progress progress : List.of(PENDING, WAITING, PARKED)) {
      change(session, Kind.INSERT, progress, null, null);
      change(session, Kind.INSERT, progress, Verb.INSERT, null);
      for (Kind kind : List.of(Kind.UPDATE, Kind.DELETE)) {
        change(session, kind, progress, null, null);
        change(session, kind, progress, null, false);
        change(session, kind, progress, Verb.valueOf(kind.name()), null);
        change(session, kind, progress, Verb.READ, null);
      }
    }
    change(session, Kind.UPDATE, CONFLICT, null, false);
    change(session, Kind.UPDATE, CONFLICT, null, true);
    change(session, Kind.DELETE, CONFLICT, null, false);
  }

  /**
   * Makes a row and its change.
   *
   * @param verb of the request that is unanswered, or null if there is none
   * @param deletedThere whether the server's row, newer than the base, is deleted; null if there is
   *     none
   */
  private void change(
      SqlSession session,
      Kind kind,
      Progress progress,
      @Nullable Verb verb,
      @Nullable Boolean deletedThere) {
    String id = kind + " " + progress.state() + " " + ++made;
    boolean isNew = kind == Kind.INSERT;
    Row known = values.row(id, isNew ? null : "v1");
    Row sent = isNew ? known : values.changed(known);
    Row local = verb == null ? sent : values.changed(sent);
    if (kind != Kind.DELETE) {
      rows.insert(session, local);
    }
    queue.save(
        session,
        new Operation(
            0,
            table.table(),
            id,
            kind,
            base(known),
            new Edits(1, made),
            isNew,
            null,
            PENDING,
            null));
    long place = Objects.requireNonNull(queue.find(session, table.table(), id)).sequence();
    ServerRow server = deletedThere == null ? null : server(values.changed(known), deletedThere);
    queue.save(
        session,
        new Operation(
            place,
            table.table(),
            id,
            kind,
            base(known),
            new Edits(2 + made, 1_000L * made),
            isNew,
            verb == null ? null : image(verb, known, sent),
            progress,
            server));
  }

  private Base base(Row known) {
    ServerRow row = new ServerRow(values.known(known), "v1", "2026-11-23T10:00:00", false);
    return made % 3 == 0 || known.version() == null
        ? new Base(known.version(), null)
        : new Base("v1", row);
  }

  private ServerRow server(Row row, boolean deleted) {
    Row known = values.known(row.withVersion("v2"));
    Row told = deleted ? known.only(i -> i == table.columns().id()) : known;
    return new ServerRow(told, "v2", "2026-11-23T11:00:00.5", deleted);
  }

  private boolean isSent(int column, Verb verb, BitSet changed) {
    boolean isMeant = verb == Verb.INSERT || changed.get(column);
    return isMeant && table.columns().get(column).isSynced();
  }

  private SentImage image(Verb verb, Row known, Row sent) {
    boolean hasBody = verb == Verb.INSERT || verb == Verb.UPDATE;
    int id = table.columns().id();
    BitSet changed = sent.differencesTo(known);
    Row body = values.known(sent).only(i -> i == id || isSent(i, verb, changed));
    String version = verb == Verb.INSERT ? null : "v1";
    Row image = verb == Verb.DELETE ? null : values.known(sent);
    return new SentImage(verb, version, hasBody ? body : null, image, made % 2 == 0);
  }
}
