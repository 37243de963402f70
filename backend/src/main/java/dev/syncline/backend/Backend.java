package dev.syncline.backend;

import dev.syncline.backend.http.HttpEndpoint;
import dev.syncline.backend.protocol.Dispatcher;
import dev.syncline.backend.storage.SqliteStorage;
import dev.syncline.backend.storage.Storage;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.backend.table.ServedTables;
import dev.syncline.schema.TableSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table server. It answers requests from its creation on, without a socket by {@link #handle}
 * and, between {@link #start} and {@link #stop}, over HTTP: the same answers, by the same code.
 *
 * <p><b>Atomicity.</b> A request is one transaction: after a crash or kill at any moment it is done
 * or not begun, and one that was answered is done.
 *
 * <p><b>Threads.</b> Safe for any number of them. Without a socket there is no thread but the
 * caller's.
 */
public final class Backend implements AutoCloseable {

  private final Dispatcher dispatcher;
  private final Storage storage;
  private InetSocketAddress address;
  private @Nullable HttpEndpoint endpoint;

  private Backend(Builder builder) {
    this.address = new InetSocketAddress(builder.host, builder.port);
    ServedTables tables = new ServedTables(builder.tables);
    this.storage = SqliteStorage.open(builder.database, tables.all(), builder.clock);
    this.dispatcher = new Dispatcher(tables, storage);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The answer to a request. Throws nothing, whatever was sent, and opens no thread. */
  public Response handle(Request request) {
    return dispatcher.handle(request);
  }

  /**
   * Opens the socket; after a {@link #stop}, on the same port again. Starting twice does nothing.
   *
   * @throws UncheckedIOException if the port is taken
   */
  public synchronized void start() {
    if (endpoint != null) {
      return;
    }
    try {
      endpoint = HttpEndpoint.open(address, this::handle);
      address = endpoint.address();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on " + address + ": " + e.getMessage(), e);
    }
  }

  /**
   * The address to give to a client.
   *
   * @throws IllegalStateException if the port is any free one and was not taken yet
   */
  public synchronized URI uri() {
    if (address.getPort() == 0) {
      throw new IllegalStateException("The backend has no address before its first start()");
    }
    String host = address.getHostString();
    // Not formatted: the digits of some default locales are none in a URI.
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
  }

  /**
   * Closes the socket and all connections; what is stored stays, and {@link #handle} still answers.
   * Stopping twice does nothing.
   */
  public synchronized void stop() {
    if (endpoint != null) {
      endpoint.close();
      endpoint = null;
    }
  }

  /** Stops, and closes the database; one in memory is gone. Closing twice does nothing. */
  @Override
  public void close() {
    stop();
    storage.close();
  }

  /** Says what to serve, and where. */
  public static final class Builder {

    private final List<ServedTable> tables = new ArrayList<>();
    private @Nullable Path database;
    private InstantSource clock = Clock.systemUTC();
    private String host = "127.0.0.1";
    private int port;

    private Builder() {}

    /**
     * Serves the rows of this model.
     *
     * @throws IllegalArgumentException if a name of the schema cannot be used in requests
     */
    public Builder table(TableSchema<?> schema) {
      tables.add(ServedTable.of(schema));
      return this;
    }

    /** Keeps the rows in this SQLite file; if left out, in memory, until the backend is closed. */
    public Builder database(Path file) {
      this.database = file;
      return this;
    }

    /** Tells the time; the system does, if left out. */
    public Builder clock(InstantSource clock) {
      this.clock = clock;
      return this;
    }

    /** The address to listen on; the loopback, which only this machine reaches, if left out. */
    public Builder host(String host) {
      this.host = host;
      return this;
    }

    /** The port to listen on; any free one, if left out or 0. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /**
     * Opens the database, but no socket.
     *
     * @throws IllegalArgumentException if two tables have the same name
     * @throws dev.syncline.backend.storage.StorageException if the file cannot be opened, or its
     *     tables are others
     */
    public Backend build() {
      return new Backend(this);
    }

    /**
     * Opens the database and the socket.
     *
     * @throws UncheckedIOException if the port is taken; the database is closed again then
     * @see #build()
     */
    public Backend start() {
      Backend backend = build();
      try {
        backend.start();
        return backend;
      } catch (UncheckedIOException e) {
        backend.close();
        throw e;
      }
    }
  }
}
