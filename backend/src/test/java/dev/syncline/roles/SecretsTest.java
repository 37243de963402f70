package dev.syncline.roles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.syncline.SyncClient;
import dev.syncline.backend.Response;
import dev.syncline.error.AnswerException;
import dev.syncline.error.RowException;
import dev.syncline.error.UnreadableException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.roles.Dossier.Code;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;

/**
 * A secret in every form of a value, through a day of conflicts, refusals and failures: it is in no
 * line that is logged, at any level, in no exception and in no event.
 */
class SecretsTest {

  private static final String SECRET = "plague of frogs";

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private List<Logs.Line> logged;
  private Cloud cloud;
  private SyncClient client;
  private DossierTable dossiers;

  @BeforeEach
  void start() {
    logged = Logs.listen();
    cloud = new Cloud(folder, DossierSchema.INSTANCE);
    client = cloud.device("one", it -> it.listener(new Teller()).sleeper(millis -> {}));
    dossiers = DossierTable.of(client);
  }

  /** Whatever a test did, its secret is still one. */
  @AfterEach
  void nobodyHeardOfIt() {
    client.outbox().forEach(it -> assertSilent(it.toString()));
    cloud.close();
    Logs.stop();
    told.forEach(SecretsTest::assertSilent);
    for (Logs.Line line : logged) {
      assertSilent(line.text());
      assertSilent(line.thrown());
    }
  }

  private final class Teller implements SyncListener {

    @Override
    public void pushFinished(PushResult result) {
      told.add(result.toString());
    }

    @Override
    public void pullFinished(String table, PullResult result) {
      told.add(table + " " + result);
    }

    @Override
    public void parked(String table, String rowId, String reason) {
      told.add(table + " " + rowId + " " + reason);
    }

    @Override
    public void valueChangedByServer(String table, String rowId, String column) {
      told.add(table + " " + rowId + " " + column);
    }
  }

  private static void assertSilent(String words) {
    assertThat(words).doesNotContainIgnoringCase("plague").doesNotContain("frogs");
  }

  private static void assertSilent(Throwable thrown) {
    if (thrown != null) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      assertSilent(trace.toString());
    }
  }

  private void pushed() {
    dossiers.insert(Dossier.of("1", SECRET));
    assertThat(client.push().isClean()).isTrue();
  }

  private Dossier now() {
    return dossiers.find("1").orElseThrow();
  }

  @Test
  void inAConflictWhoseHandlerFails() {
    pushed();
    cloud.change("dossier", "1", "{'name': 'plague there', 'code': 'plague there'}");
    dossiers.update(now().withName(SECRET + " here").withCode(new Code(SECRET + " here")));
    dossiers.onConflict(
        conflict -> {
          told.add(conflict.toString());
          return conflict.use(now().withCode(new Code("broken " + SECRET)));
        });

    assertThat(client.push().conflicts()).isEqualTo(1);

    assertThat(logged)
        .filteredOn(it -> it.level() == Level.WARN)
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains("handler of the app"))
        .satisfies(it -> assertThat(it.thrown()).hasMessageContaining("Column code"));
    assertThat(told).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain"})
  void inARowThatIsParked(String type) {
    dossiers.insert(Dossier.of("1", SECRET));
    byte[] body =
        ("{\"message\": \"No: " + SECRET + ", " + SECRET.toUpperCase(Locale.ROOT) + "\"}")
            .getBytes(UTF_8);
    cloud.answering(it -> new Response(422, Map.of("Content-Type", type), body));

    assertThat(client.push().parked()).isEqualTo(1);

    assertThat(told).anyMatch(it -> it.startsWith("dossier 1 "));
  }

  @Test
  void inAValueThatCannotBeConverted() {
    Dossier broken = Dossier.of("1", SECRET).withCode(new Code("broken " + SECRET));

    Throwable thrown = catchThrowable(() -> dossiers.insert(broken));

    assertThat(thrown).isInstanceOf(RowException.class).hasMessageContaining("Column code");
    assertSilent(thrown);
    assertThat(dossiers.count(DossierQuery.all())).isZero();
    assertThat(client.outbox()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code: 'broken plague'",
        "entries: '[{\\\"text\\\": \\\"a\\\", \\\"year\\\": \\\"plague\\\"}]'",
        "entries: '\\\"plague\\\"'",
        "mood: 'PLAGUE'"
      })
  void inAStoredValueThatDoesNotFit(String field) {
    pushed();
    String column = field.substring(0, field.indexOf(':'));
    cloud.change("dossier", "1", "{'" + field.replaceFirst(":", "':") + "}");
    dossiers.pull();

    Throwable thrown = catchThrowable(this::now);

    assertThat(thrown)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("Column " + column + " of row 1 in table dossier");
    assertSilent(thrown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"entries\": \"[plague\"",
        "\"mood\": 7, \"name\": \"plague\"",
        "\"contact_phone\": [\"plague\"]"
      })
  void inAnAnswerThatDoesNotFit(String field) {
    byte[] page = ("[{\"id\": \"1\", " + field + "}]").getBytes(UTF_8);
    cloud.answering(it -> new Response(200, Map.of("Content-Type", "application/json"), page));

    Throwable thrown = catchThrowable(dossiers::pull);

    assertThat(thrown).isInstanceOf(AnswerException.class).hasMessageContaining("row 1");
    assertSilent(thrown);
  }
}
