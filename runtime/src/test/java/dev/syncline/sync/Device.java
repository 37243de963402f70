package dev.syncline.sync;

import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.jdbc.JdbcDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/** A device of a test: a client on a file, in virtual time, which can die and come back. */
public final class Device implements AutoCloseable {

  public static final String TABLE = "note";
  private static final int NO_PAGE_SIZE = 0;

  private final FakeServer server;
  private final Path folder;
  private final long seed;
  private final int pageSize;
  private final UnaryOperator<SyncClientBuilder> settings;
  private final List<Long> pauses = Collections.synchronizedList(new ArrayList<>());
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private int life;
  private SyncClient client;
  private NoteTable notes;

  public Device(FakeServer server, Path folder, String name) {
    this(server, folder, name, NO_PAGE_SIZE, builder -> builder);
  }

  public Device(FakeServer server, Path folder, String name, int pageSize) {
    this(server, folder, name, pageSize, builder -> builder);
  }

  public Device(
      FakeServer server,
      Path folder,
      String name,
      int pageSize,
      UnaryOperator<SyncClientBuilder> settings) {
    this.server = server;
    this.folder = folder.resolve(name);
    this.seed = name.hashCode() * 1_000_003L;
    this.pageSize = pageSize;
    this.settings = settings;
    try {
      Files.createDirectories(this.folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open();
  }

  private void open() {
    SyncClientBuilder builder =
        SyncClient.builder()
            .endpoint(URI.create("https://" + folder.getFileName()))
            .database(file())
            .table(NoteSchema.NOTES)
            .http(() -> server)
            .clock(server.clock())
            .random(new Random(seed + life))
            .sleeper(this::pause)
            .driver(new UnsyncedDriver())
            .listener(new Recorder());
    client =
        settings.apply(pageSize == NO_PAGE_SIZE ? builder : builder.pageSize(pageSize)).build();
    notes = new NoteTable(client, NoteSchema.NOTES);
  }

  private Path file() {
    return folder.resolve("notes" + life + ".db");
  }

  private void pause(long millis) {
    pauses.add(millis);
    server.pass(Duration.ofMillis(millis));
  }

  /**
   * The process dies now and the app is started again: on what was in the files at this moment,
   * nothing of it closed in order.
   */
  public void crash() {
    Path old = file();
    life++;
    try {
      for (String suffix : List.of("", "-wal")) {
        Path part = old.resolveSibling(old.getFileName() + suffix);
        if (Files.exists(part)) {
          Files.copy(part, file().resolveSibling(file().getFileName() + suffix));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client.close();
    open();
  }

  /** The app is closed in order, and started again. */
  public void reopen() {
    client.close();
    open();
  }

  public SyncClient client() {
    return client;
  }

  public NoteTable notes() {
    return notes;
  }

  public PushResult push() {
    return client.push();
  }

  public PullResult pull() {
    return notes.pull();
  }

  /** Conflicts go to a handler that comes to a point, waits, and decides once it is interrupted. */
  void decidesWhenInterrupted(CountDownLatch at, CountDownLatch never) {
    notes.onConflict(
        conflict -> {
          at.countDown();
          try {
            never.await();
          } catch (InterruptedException e) {
            return conflict.takeServer();
          }
          throw new AssertionError("let go");
        });
  }

  /** The row as it is here, for a person; null if it is not here. */
  public String shown(String id) {
    return notes.find(id).map(Note::shown).orElse(null);
  }

  /** All rows, by id. */
  public Map<String, String> shown() {
    Map<String, String> all = new TreeMap<>();
    for (Note note : notes.list(all())) {
      all.put(note.id(), note.shown() + "|" + note.version());
    }
    return all;
  }

  public Note get(String id) {
    return notes.find(id).orElseThrow();
  }

  /** Changes the row as it is here now. */
  public void edit(String id, UnaryOperator<Note> change) {
    notes.update(change.apply(get(id)));
  }

  public RowState state(String id) {
    return notes.state(id);
  }

  public List<PendingChange> outbox() {
    return client.outbox().list();
  }

  /** The only conflict. */
  public NoteConflict conflict() {
    List<NoteConflict> all = notes.conflicts();
    if (all.size() != 1) {
      throw new AssertionError("Not one conflict but " + all);
    }
    return all.get(0);
  }

  public List<Long> pauses() {
    return pauses;
  }

  public List<String> events() {
    return events;
  }

  public static Query<Note> all() {
    return Filter.all();
  }

  @Override
  public void close() {
    client.close();
  }

  /** SQLite without waiting for the disk: what dies in these tests is the process. */
  private static final class UnsyncedDriver implements Driver {

    private final Driver real = new JdbcDriver();

    @Override
    public SqlConnection openWriter(Path file, Durability durability) {
      SqlConnection writer = real.openWriter(file, durability);
      writer.execute("PRAGMA synchronous = OFF");
      return writer;
    }

    @Override
    public SqlConnection openReader(Path file) {
      return real.openReader(file);
    }
  }

  private final class Recorder implements SyncListener {

    @Override
    public void conflict(String table, String rowId) {
      events.add("conflict " + rowId);
    }

    @Override
    public void parked(String table, String rowId, String reason) {
      events.add("parked " + rowId);
    }

    @Override
    public void valueChangedByServer(String table, String rowId, String column) {
      events.add("changed " + rowId + " " + column);
    }
  }
}
