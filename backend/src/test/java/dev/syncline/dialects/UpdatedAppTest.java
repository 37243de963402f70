package dev.syncline.dialects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Dialect;
import dev.syncline.SyncClient;
import dev.syncline.backend.Answer;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.HttpCaller;
import dev.syncline.schema.TableSchema;
import dev.syncline.transport.jvm.JvmHttp;
import feign.Client;
import feign.Request;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An app is updated while changes wait, over HTTP in both dialects, by generated models. */
@Timeout(60)
final class UpdatedAppTest {

  private static final String CRATE = "/tables/crate_wide/c";
  private static final String BODY =
      "{'id':'c','label':'one','weight':5,'origin':'Öland','volume':0.1}";

  @TempDir Path folder;

  private Backend backend;
  private Caller others;

  @BeforeEach
  void start() {
    backend = Backend.builder().table(WideCrateSchema.INSTANCE).start();
    others = HttpCaller.of(backend.uri());
    others.post("/tables/crate_wide", BODY).isItem(201);
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  private SyncClient open(Dialect dialect, TableSchema<?> app) {
    return SyncClient.builder()
        .endpoint(backend.uri())
        .database(folder.resolve("phone.db"))
        .dialect(dialect)
        .table(app)
        .http(() -> renaming(JvmHttp.client(Duration.ofSeconds(10))))
        .build();
  }

  /** On the server, the table has the same name all the time. */
  private static Client renaming(Client client) {
    return (request, options) -> {
      String url = request.url().replaceFirst("/tables/box(_two|_three)?", "/tables/crate_wide");
      return client.execute(
          Request.create(request.httpMethod(), url, request.headers(), request.body(), UTF_8, null),
          options);
    };
  }

  private void pulledAndEditedByTheFirst(Dialect dialect) {
    try (SyncClient client = open(dialect, BoxOneSchema.INSTANCE)) {
      BoxOneTable boxes = BoxOneTable.of(client);
      boxes.pull();
      boxes.update(boxes.find("c").orElseThrow().withLabel("two"));
    }
  }

  private void serverHas(String label, String origin, long weight) {
    Answer row = others.get(CRATE).isItem(200);
    assertThat(row.item())
        .containsEntry("label", label)
        .containsEntry("origin", origin)
        .extracting("weight")
        .asString()
        .isEqualTo(String.valueOf(weight));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aColumnThatIsDroppedHereStaysOnTheServer(Dialect dialect) {
    pulledAndEditedByTheFirst(dialect);

    try (SyncClient client = open(dialect, BoxTwoSchema.INSTANCE)) {
      assertThat(client.push().isClean()).isTrue();
      serverHas("two", "Öland", 5);
      BoxTwoTable boxes = BoxTwoTable.of(client);
      boxes.update(boxes.find("c").orElseThrow().withLabel("three"));
      assertThat(client.push().isClean()).isTrue();
    }
    serverHas("three", "Öland", 5);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aColumnThatIsNewIsFilledAndNotErased(Dialect dialect) {
    pulledAndEditedByTheFirst(dialect);

    try (SyncClient client = open(dialect, BoxThreeSchema.INSTANCE)) {
      BoxThreeTable boxes = BoxThreeTable.of(client);
      boxes.update(boxes.find("c").orElseThrow().withLabel("three"));
      assertThat(client.push().isClean()).isTrue();
      serverHas("three", "Öland", 5);
      boxes.pull();
      assertThat(boxes.find("c").orElseThrow().weight()).isEqualTo(5L);
    }
  }
}
