package dev.syncline.dialects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Dialect;
import dev.syncline.SyncClient;
import dev.syncline.backend.Answer;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.HttpCaller;
import dev.syncline.event.PullResult;
import dev.syncline.queue.UnknownFields;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import dev.syncline.transport.jvm.JvmHttp;
import feign.Client;
import feign.Request;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An app whose models lack columns of the server, over HTTP in both dialects. */
@Timeout(60)
final class WholeRowsTest {

  private static final String CRATE = "/tables/crate_wide/c";
  private static final String BIN = "/tables/bin_wide/b";

  @TempDir Path folder;

  private final List<String> requests = new ArrayList<>();
  private Backend backend;
  private Caller others;
  private SyncClient client;
  private CrateTable crates;

  @BeforeEach
  void start() {
    backend =
        Backend.builder().table(WideCrateSchema.INSTANCE).table(WideBinSchema.INSTANCE).start();
    others = HttpCaller.of(backend.uri());
    open(Dialect.DATASYNC_3);
  }

  @AfterEach
  void stop() {
    client.close();
    backend.close();
  }

  private void open(Dialect dialect) {
    client =
        SyncClient.builder()
            .endpoint(backend.uri())
            .database(folder.resolve("device.db"))
            .dialect(dialect)
            .table(CrateSchema.INSTANCE)
            .table(BinSchema.INSTANCE)
            .http(() -> counting(JvmHttp.client(Duration.ofSeconds(10))))
            .build();
    crates = CrateTable.of(client);
  }

  private void restart() {
    client.close();
    open(Dialect.DATASYNC_3);
  }

  /** On the server, the tables have other names. */
  private Client counting(Client client) {
    return (request, options) -> {
      String url = request.url().replaceFirst("/tables/(crate|bin)", "/tables/$1_wide");
      requests.add(request.httpMethod() + " " + URI.create(url).getPath());
      return client.execute(
          Request.create(request.httpMethod(), url, request.headers(), request.body(), UTF_8, null),
          options);
    };
  }

  private Crate here() {
    return crates.find("c").orElseThrow();
  }

  private void isPushed() {
    assertThat(client.push().isClean()).as("%s", client.outbox().list()).isTrue();
  }

  /** A row that the server has, with more than the model knows, and the device, too. */
  private void shared() {
    others.post("/tables/crate_wide", CRATE_BODY).isItem(201);
    crates.pull();
  }

  private static final String CRATE_BODY =
      "{'id':'c','label':'one','weight':5,'origin':'Öland','packed':'2026-11-22T00:00:00.000Z',"
          + "'volume':0.1}";

  private Answer onServer() {
    return others.get(CRATE).isItem(200);
  }

  private void assertUntouched(Answer crate) {
    assertThat(crate.item())
        .containsEntry("origin", "Öland")
        .containsEntry("packed", "2026-11-22T00:00:00.000Z")
        .containsEntry("volume", 0.1);
  }

  private long noted() {
    return client
        .store()
        .read(
            session -> {
              try (SqlStatement count =
                      session.prepare("SELECT count(*) FROM \"syncline_unknown\"");
                  SqlCursor cursor = count.query()) {
                cursor.next();
                return cursor.int64(0);
              }
            });
  }

  @Test
  void anUpdateLeavesWhatTheModelDoesNotKnow() {
    shared();
    restart();
    crates.update(here().withLabel("two"));
    requests.clear();

    isPushed();

    assertThat(requests).containsExactly("PUT " + CRATE);
    assertThat(onServer().item()).containsEntry("label", "two").containsEntry("weight", 5L);
    assertUntouched(onServer());
    crates.update(here().withLabel("three"));
    isPushed();
    assertThat(onServer().field("label")).as("on the answer of the first").isEqualTo("three");
    assertUntouched(onServer());
  }

  @Test
  void whatOthersChangeMeanwhileInAColumnThatTheModelLacksStays() {
    shared();
    crates.update(here().withLabel("two"));
    others.patch(CRATE, "{'origin':'Gotland'}").isItem(200);

    isPushed();

    assertThat(onServer().item()).containsEntry("label", "two").containsEntry("origin", "Gotland");
  }

  @Test
  void aRowThatIsMadeHereKeepsTheServersDefaults() {
    crates.insert(Crate.of("c", "one"));
    isPushed();
    others.patch(CRATE, "{'origin':'Gotland'}").isItem(200);
    crates.pull();
    crates.update(here().withLabel("two"));

    isPushed();

    assertThat(onServer().item()).containsEntry("label", "two").containsEntry("origin", "Gotland");
  }

  @Test
  void aRowThatIsBroughtBackIsWhole() {
    shared();
    crates.delete("c");
    isPushed();
    assertThat(others.get(CRATE).status()).isEqualTo(404);
    crates.insert(Crate.of("c", "again"));

    isPushed();

    assertThat(onServer().item()).containsEntry("label", "again").containsEntry("weight", null);
    assertUntouched(onServer());
    assertThat(here().version()).isEqualTo(onServer().version());
  }

  @Test
  void aConflictThatIsKeptLocalLeavesWhatTheModelDoesNotKnow() {
    shared();
    crates.update(here().withLabel("ours"));
    others.patch(CRATE, "{'label':'theirs','origin':'Gotland'}").isItem(200);
    assertThat(client.push().conflicts()).isEqualTo(1);
    crates.conflicts().forEach(conflict -> crates.resolve(conflict.keepLocal()));

    isPushed();

    assertThat(onServer().item()).containsEntry("label", "ours").containsEntry("origin", "Gotland");
  }

  @Test
  void inATableWithoutConflictsOnlyChangedColumnsWin() {
    others
        .post("/tables/bin_wide", "{'id':'b','label':'one','weight':5,'origin':'Öland'}")
        .isItem(201);
    BinTable bins = BinTable.of(client);
    bins.pull();
    others.patch(BIN, "{'weight':6,'origin':'Gotland'}").isItem(200);
    bins.update(new Bin("b", "two", 5L));

    isPushed();

    assertThat(others.get(BIN).item())
        .containsEntry("label", "two")
        .containsEntry("weight", 6L)
        .containsEntry("origin", "Gotland");
  }

  @Test
  void whatIsKeptGoesWithTheRow() {
    shared();
    assertThat(noted()).isEqualTo(1);
    others.delete(CRATE).isItem(200);

    crates.pull();

    assertThat(crates.find("c")).isEmpty();
    assertThat(noted()).isZero();
  }

  @Test
  void whatIsKeptGoesWithADeleteFromHere() {
    shared();
    crates.delete("c");
    isPushed();

    assertThat(noted()).isZero();
  }

  @Test
  void nothingIsKeptWhereOnlyChangesAreSent() {
    client.close();
    open(Dialect.ZUMO_2);
    shared();
    crates.update(here().withLabel("two"));

    isPushed();

    assertThat(noted()).isZero();
    assertUntouched(onServer());
  }

  @Test
  void aRowOfWhichNothingIsKnownIsReadFirst() {
    shared();
    client
        .store()
        .write(
            session -> {
              new UnknownFields("crate").doubt(session);
              return session;
            });
    crates.update(here().withLabel("two"));
    requests.clear();

    isPushed();

    assertThat(requests).containsExactly("GET " + CRATE, "PUT " + CRATE);
    assertThat(onServer().field("label")).isEqualTo("two");
    assertUntouched(onServer());
  }

  /** As a file is left in which the model's table has just got the column. */
  @Test
  void aColumnOfWhichThisDeviceNeverHadAValueIsNotOverwritten() {
    shared();
    client
        .store()
        .write(
            session -> {
              session.execute("UPDATE \"crate\" SET \"weight\" = NULL");
              session.execute("INSERT INTO \"syncline_backfill\" VALUES ('crate', 'c')");
              return session;
            });
    crates.update(here().withLabel("two"));
    requests.clear();

    isPushed();

    assertThat(requests).containsExactly("GET " + CRATE, "PUT " + CRATE);
    assertThat(onServer().item()).containsEntry("label", "two").containsEntry("weight", 5L);
    assertThat(here().weight()).isEqualTo(5);
    assertUntouched(onServer());
  }

  @Test
  void aRowThatWasReadInAnotherDialectIsReadFirst() {
    client.close();
    open(Dialect.ZUMO_2);
    shared();
    restart();
    crates.update(here().withLabel("two"));
    requests.clear();

    isPushed();

    assertThat(requests).containsExactly("GET " + CRATE, "PUT " + CRATE);
    assertThat(onServer().field("label")).isEqualTo("two");
    assertUntouched(onServer());
    crates.update(here().withLabel("three"));
    requests.clear();
    isPushed();
    assertThat(requests).as("it is known by now").containsExactly("PUT " + CRATE);
  }

  @ParameterizedTest
  @EnumSource
  void aPullKnowsItsEnd(Dialect dialect) {
    client.close();
    open(dialect);
    for (int i = 0; i < 120; i++) {
      others.post("/tables/crate_wide", "{'id':'c%03d'}".formatted(i)).isItem(201);
    }

    PullResult all = crates.pull();

    assertThat(all.stored()).isEqualTo(120);
    assertThat(all.pages()).as("of 100 in Datasync").isEqualTo(dialect == Dialect.ZUMO_2 ? 1 : 2);
  }
}
