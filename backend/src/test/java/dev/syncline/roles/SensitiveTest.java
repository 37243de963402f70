package dev.syncline.roles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.syncline.PendingChange;
import dev.syncline.SyncClient;
import dev.syncline.backend.Response;
import dev.syncline.error.AnswerException;
import dev.syncline.error.RowException;
import dev.syncline.error.ServerException;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is sent, echoed, cut off and refused, and found in nothing that anybody is shown. */
class SensitiveTest {

  private static final String SECRET = "plague \"of\" frogs";

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  @AutoClose private Cloud cloud;
  private SyncClient client;
  private PatientTable patients;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, PatientSchema.INSTANCE);
    client = cloud.device("one", it -> it.listener(listener()).sleeper(millis -> {}));
    patients = PatientTable.of(client);
  }

  private SyncListener listener() {
    return new SyncListener() {
      @Override
      public void parked(String table, String rowId, String reason) {
        told.add(reason);
      }

      @Override
      public void pushFinished(PushResult result) {
        told.add(result.toString());
      }
    };
  }

  private void answer(int status, String type, String body) {
    cloud.answering(it -> new Response(status, Map.of("Content-Type", type), body.getBytes(UTF_8)));
  }

  private static void assertSilent(String words) {
    assertThat(words).isNotNull().doesNotContainIgnoringCase("plague").doesNotContain("frogs");
  }

  private static void assertSilent(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertSilent(trace.toString());
  }

  @Test
  void isInNoTextOfAChange() {
    patients.insert(Patient.of("1", SECRET));

    PendingChange change = client.pending().list().get(0);

    assertThat(change.differences()).anyMatch(it -> SECRET.equals(it.now()));
    assertSilent(change.toString());
    assertSilent(change.differences().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 422, 500, 503})
  void isCutOutOfWhatTheServerRepeats(int status) throws SQLException {
    patients.insert(Patient.of("1", SECRET));
    answer(
        status,
        "application/json",
        "{\"message\": \"Refused: PLAGUE \\\"of\\\" frogs, as plague \\\\\\\"of\\\\\\\" frogs\"}");

    PushResult result = client.push();

    assertSilent(result.toString());
    told.forEach(SensitiveTest::assertSilent);
    PendingChange change = client.outbox().list().get(0);
    assertSilent(change.toString());
    assertThat(errorText()).contains("Refused: …, as …");
    assertSilent(errorText());
  }

  @Test
  void isNotShownWithABodyThatIsNoMessage() throws SQLException {
    patients.insert(Patient.of("1", SECRET));
    answer(400, "text/plain", "diagnosis was " + SECRET);

    client.push();

    assertSilent(errorText());
    told.forEach(SensitiveTest::assertSilent);
  }

  @Test
  void isNotShownOfARequestThatDidNotCarryIt() throws SQLException {
    patients.insert(Patient.of("1", SECRET));
    client.push();
    patients.delete("1");
    answer(400, "application/json", "{\"error\": \"Nobody with " + "plague goes home\"}");

    client.push();

    assertSilent(errorText());
  }

  @Test
  void isNotShownWhereAnAnswerToAPullIsNoJson() {
    answer(200, "application/json", "[{\"id\": \"1\", \"diagnosis\": plague frogs");

    Throwable thrown = catchThrowable(patients::pull);

    assertThat(thrown).isInstanceOf(AnswerException.class);
    assertSilent(thrown);
  }

  @Test
  void isNotShownWhereAValueDoesNotFit() {
    answer(200, "application/json", "[{\"id\": \"1\", \"admitted\": \"plague frogs\"}]");

    Throwable thrown = catchThrowable(patients::pull);

    assertThat(thrown).isInstanceOf(AnswerException.class).hasMessageContaining("admitted");
    assertSilent(thrown);
  }

  @Test
  void isNotShownWhereAnAnswerToAPushIsNoJson() throws SQLException {
    patients.insert(Patient.of("1", SECRET));
    answer(201, "application/json", "{\"id\": \"1\", \"diagnosis\": plague");

    assertSilent(client.push().toString());

    assertSilent(errorText());
  }

  @Test
  void isNotShownOfAFilter() {
    answer(400, "application/json", "{\"message\": \"Do not ask for plague\"}");

    Throwable thrown =
        catchThrowable(
            () -> patients.pull(PatientQuery.where(PatientQuery.DIAGNOSIS.eq("plague"))));

    assertThat(thrown).isInstanceOf(ServerException.class).hasMessageContaining("400");
    assertSilent(thrown);
  }

  @Test
  void isNotShownWhereARowIsRefusedHere() {
    Instant tooLate = Instant.parse("+12345-01-01T00:00:00Z");

    Throwable thrown =
        catchThrowable(
            () -> patients.insert(new Patient("1", "north", SECRET, null, tooLate, null)));

    assertThat(thrown).isInstanceOf(RowException.class).hasMessageContaining("admitted");
    assertThat(thrown.getMessage()).doesNotContain("12345");
  }

  @Test
  void isNotShownByWhatHoldsIt() {
    patients.insert(Patient.of("1", SECRET));
    client.push();
    cloud.change("patient", "1", "{'diagnosis': 'other'}");
    patients.update(new Patient("1", "north", SECRET + "!", null, null, version()));
    client.push();

    PatientConflict conflict = patients.conflicts().get(0);

    assertSilent(conflict.toString());
    assertSilent(client.outbox().list().toString());
  }

  private String version() {
    return patients.find("1").orElseThrow().version();
  }

  @Test
  void leavesTheValueToTheApp() {
    patients.insert(Patient.of("1", SECRET));
    client.push();

    assertThat(patients.find("1").orElseThrow().diagnosis()).isEqualTo(SECRET);
    assertThat(cloud.other().get("/tables/patient/1").text()).contains("frogs");
  }

  private String errorText() throws SQLException {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("one.db"));
        Statement statement = file.createStatement();
        ResultSet row = statement.executeQuery("SELECT error_text FROM syncline_operation")) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
