package dev.syncline.transport;

import dev.syncline.error.FilterException;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.TableSchema;
import feign.Client;
import feign.Feign;
import feign.Request;
import feign.Retryer;
import feign.Target;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The server: where it is, how it is reached and what it speaks. Nothing of HTTP is loaded before
 * the first request, so that an app that only reads its own rows starts without it.
 */
public final class Remote {

  private final URI endpoint;
  private final WireDialect dialect;
  private final Supplier<Client> client;
  private final TokenGate gate;
  private final Duration connectTimeout;
  private final Duration readTimeout;
  private volatile @Nullable TableApi api;

  /**
   * A server.
   *
   * @param client makes the HTTP client when it is first needed
   * @param gate gives requests their tokens
   */
  public Remote(
      URI endpoint,
      WireDialect dialect,
      Supplier<Client> client,
      TokenGate gate,
      Duration connectTimeout,
      Duration readTimeout) {
    this.endpoint = endpoint;
    this.dialect = dialect;
    this.client = client;
    this.gate = gate;
    this.connectTimeout = connectTimeout;
    this.readTimeout = readTimeout;
  }

  /**
   * A filter of one of its tables, as it is told.
   *
   * @throws FilterException if the protocol cannot say it, or not in one request
   */
  public String filter(TableSchema<?> schema, WirePredicate<?> condition) {
    return FilterText.of(schema.table(), condition, dialect.odata());
  }

  /** What it speaks. */
  public WireDialect dialect() {
    return dialect;
  }

  /** Whether the present thread calls from within the app's authenticator. */
  public boolean isAskingForToken() {
    return gate.isAsking();
  }

  /** One of its tables. */
  public RemoteTable table(TableSchema<?> schema) {
    return new RemoteTable(schema, dialect, api(), gate, endpoint);
  }

  /** The requests themselves. */
  TableApi api() {
    TableApi known = api;
    if (known == null) {
      synchronized (this) {
        known = api;
        if (known == null) {
          known = connect();
          api = known;
        }
      }
    }
    return known;
  }

  private TableApi connect() {
    Request.Options timeouts =
        new Request.Options(
            connectTimeout.toMillis(),
            TimeUnit.MILLISECONDS,
            readTimeout.toMillis(),
            TimeUnit.MILLISECONDS,
            false);
    return Feign.builder()
        .client(client.get())
        .options(timeouts)
        .retryer(Retryer.NEVER_RETRY)
        .target(Target.EmptyTarget.create(TableApi.class));
  }
}
