package dev.syncline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.backend.Backend;
import feign.Client;
import feign.Request;
import feign.Response;
import feign.http2client.Http2Client;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A backend whose clock stands at noon, and devices whose clocks stand where they are put. */
final class Devices implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Path folder;
  private final Backend backend =
      Backend.builder()
          .clock(() -> NOON)
          .table(TallySchema.INSTANCE)
          .table(ServerKeptSchema.INSTANCE)
          .table(ClientKeptSchema.INSTANCE)
          .start();

  Devices(Path folder) {
    this.folder = folder;
  }

  Device open(String name, Instant now) {
    Network network = new Network();
    SyncClient client =
        SyncClient.builder()
            .endpoint(backend.uri())
            .database(folder.resolve(name + ".db"))
            .table(TallySchema.INSTANCE)
            .table(ServerKeptSchema.INSTANCE)
            .table(ClientKeptSchema.INSTANCE)
            .clock(Clock.fixed(now, ZoneOffset.UTC))
            .http(() -> network)
            .build();
    return new Device(client, network);
  }

  @Override
  public void close() {
    backend.close();
  }

  /** A device and its tables. */
  record Device(
      SyncClient client,
      Network network,
      TallyTable tallies,
      ServerKeptTable serverKept,
      ClientKeptTable clientKept)
      implements AutoCloseable {

    Device(SyncClient client, Network network) {
      this(
          client,
          network,
          TallyTable.of(client),
          ServerKeptTable.of(client),
          ClientKeptTable.of(client));
    }

    Tally tally() {
      return tallies.find("a").orElseThrow();
    }

    void push() {
      assertThat(client.push().isClean()).as("%s", client.outbox().list()).isTrue();
    }

    void pull() {
      assertThat(tallies.pull().isComplete()).isTrue();
      assertThat(serverKept.pull().isComplete()).isTrue();
      assertThat(clientKept.pull().isComplete()).isTrue();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  /** A network that may lose an answer. */
  static final class Network implements Client {

    private final Client http =
        new Http2Client(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    private boolean losing;

    void loseTheNextAnswer() {
      losing = true;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
      Response response = http.execute(request, options);
      if (losing) {
        losing = false;
        response.close();
        throw new SocketTimeoutException("scripted");
      }
      return response;
    }
  }
}
