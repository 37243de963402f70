package dev.syncline;

import dev.syncline.error.SchemaException;
import dev.syncline.error.StoreException;
import dev.syncline.event.SyncListener;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.TrackedRows;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.Store;
import dev.syncline.store.TableInstaller;
import dev.syncline.store.jdbc.JdbcDriver;
import dev.syncline.sync.LocalTable;
import dev.syncline.sync.Surroundings;
import dev.syncline.sync.SyncEngine;
import dev.syncline.transport.Remote;
import dev.syncline.transport.Zumo2Dialect;
import dev.syncline.transport.jvm.JvmHttp;
import feign.Client;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SyncClient}. An endpoint, a database and at least one table are needed;
 * everything else has a default. Not safe for several threads.
 */
public final class SyncClientBuilder {

  private static final int DEFAULT_PAGE_SIZE = 1000;
  private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(60);

  private final Map<String, TableSchema<?>> schemas = new LinkedHashMap<>();
  private @Nullable URI endpoint;
  private @Nullable Path database;
  private Durability durability = Durability.NORMAL;
  private Driver driver = new JdbcDriver();
  private @Nullable Supplier<Client> http;
  private Duration connectTimeout = DEFAULT_CONNECT_TIMEOUT;
  private Duration readTimeout = DEFAULT_READ_TIMEOUT;
  private int pageSize = DEFAULT_PAGE_SIZE;
  private Clock clock = Clock.systemUTC();
  private Random random = new SecureRandom();
  private Sleeper sleeper = Thread::sleep;
  private SyncListener listener = new SyncListener() {};

  SyncClientBuilder() {}

  /**
   * Where the server is: its tables are below {@code tables/} there.
   *
   * @throws IllegalArgumentException if it is no absolute address of http or https
   */
  public SyncClientBuilder endpoint(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean isHttp = scheme.equals("http") || scheme.equals("https");
    boolean isPlace = address.getRawQuery() == null && address.getRawFragment() == null;
    if (!isHttp || address.getHost() == null || !isPlace) {
      throw new IllegalArgumentException(
          "The endpoint " + address + " is no address such as https://contoso.example");
    }
    endpoint = address;
    return this;
  }

  /** The file that holds the rows and the outbox. It is created where there is none. */
  public SyncClientBuilder database(Path file) {
    database = file;
    return this;
  }

  /**
   * A table to keep, by its generated schema.
   *
   * @throws SchemaException if another model of the same table was given before
   */
  public SyncClientBuilder table(TableSchema<?> schema) {
    TableSchema<?> other = schemas.put(schema.table().toLowerCase(Locale.ROOT), schema);
    if (other != null && !other.type().equals(schema.type())) {
      throw new SchemaException(
          String.format(
              "The models %s and %s are both of the table %s. Give one of them another.",
              other.type().getName(), schema.type().getName(), schema.table()));
    }
    return this;
  }

  /** What a write that returned survives; {@link Durability#NORMAL} if not said. */
  public SyncClientBuilder durability(Durability level) {
    durability = level;
    return this;
  }

  /** How many rows a pull asks for at a time, 1 to 1000; 1000 if not said. */
  public SyncClientBuilder pageSize(int rows) {
    if (rows < 1 || rows > DEFAULT_PAGE_SIZE) {
      throw new IllegalArgumentException("A page has 1 to 1000 rows, not " + rows);
    }
    pageSize = rows;
    return this;
  }

  /** How long to wait for a connection, and for an answer; 10 and 60 seconds if not said. */
  public SyncClientBuilder timeouts(Duration connect, Duration read) {
    connectTimeout = connect;
    readTimeout = read;
    return this;
  }

  /** Who hears what a synchronisation does. */
  public SyncClientBuilder listener(SyncListener hears) {
    listener = hears;
    return this;
  }

  /** The HTTP client to use, made when it is first needed; {@code java.net.http} if not said. */
  public SyncClientBuilder http(Supplier<Client> client) {
    http = client;
    return this;
  }

  /** How SQLite is reached; JDBC if not said. */
  public SyncClientBuilder driver(Driver sqlite) {
    driver = sqlite;
    return this;
  }

  /**
   * What the time is. Nothing that is right depends on it but what becomes of a column with {@link
   * dev.syncline.annotation.MergeRule#LATEST}.
   */
  public SyncClientBuilder clock(Clock time) {
    clock = time;
    return this;
  }

  /** Where the ids of new rows and the jitter of pauses come from; a secure source if not said. */
  public SyncClientBuilder random(Random source) {
    random = source;
    return this;
  }

  /** How a pause passes; {@code Thread.sleep} if not said. */
  public SyncClientBuilder sleeper(Sleeper pause) {
    sleeper = pause;
    return this;
  }

  /**
   * Opens the database and creates the tables that it lacks.
   *
   * @throws IllegalStateException if the endpoint, the database or every table is missing
   * @throws StoreException if the file cannot be opened, or is no database
   * @throws SchemaException if a table of the file does not fit its model
   */
  public SyncClient build() {
    URI server = require(endpoint, "an endpoint");
    Path file = require(database, "a database");
    if (schemas.isEmpty()) {
      throw new IllegalStateException("The client needs at least one table(…)");
    }
    Store store = Store.open(file, driver, durability);
    try {
      return open(server, store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private SyncClient open(URI server, Store store) {
    TableInstaller installer = new TableInstaller(store.file());
    store.write(
        session -> {
          schemas.values().forEach(schema -> installer.install(session, schema));
          return session;
        });
    OperationQueue queue = new OperationQueue(schemas.values());
    Map<String, LocalTable> tables = localTables(queue);
    SyncEngine engine = engine(server, store, queue, tables.values());
    requireKnown(store.read(queue::tables), store.file());
    return new SyncClient(store, queue, tables, engine);
  }

  /** Changes of a table that nobody names any more would never reach the server. */
  private void requireKnown(Set<String> changed, Path file) {
    for (String table : changed) {
      if (!schemas.containsKey(table.toLowerCase(Locale.ROOT))) {
        throw new SchemaException(
            String.format(
                "The database %s has changes of the table %s that wait to be pushed, and the client"
                    + " is built without it. Add its schema by .table(…).",
                file, table));
      }
    }
  }

  private Map<String, LocalTable> localTables(OperationQueue queue) {
    Map<String, LocalTable> tables = new LinkedHashMap<>();
    for (TableSchema<?> schema : schemas.values()) {
      TrackedRows tracked = new TrackedRows(schema, queue, this::newId, clock);
      tables.put(schema.table(), LocalTable.of(schema, tracked));
    }
    return tables;
  }

  private SyncEngine engine(
      URI server, Store store, OperationQueue queue, Collection<LocalTable> tables) {
    Supplier<Client> client = http == null ? () -> JvmHttp.client(connectTimeout) : http;
    Remote remote = new Remote(server, new Zumo2Dialect(), client, connectTimeout, readTimeout);
    Surroundings surroundings = new Surroundings(clock, random, sleeper::sleep, listener);
    return new SyncEngine(store, queue, tables, remote, surroundings, pageSize);
  }

  /** A random UUID (version 4). */
  private String newId() {
    long high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private static <V> V require(@Nullable V value, String what) {
    if (value == null) {
      throw new IllegalStateException("The client needs " + what);
    }
    return value;
  }
}
