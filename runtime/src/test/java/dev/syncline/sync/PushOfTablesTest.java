package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.PendingChange;
import dev.syncline.PushError;
import dev.syncline.error.SchemaException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3, step 5: a push can be limited to tables. */
class PushOfTablesTest {

  private static final NoteSchema MEMOS = new NoteSchema("memo", true);

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private boolean knowsMemos = true;
  private Device device;
  private NoteTable memos;

  @BeforeEach
  void open() {
    device =
        new Device(
            server, folder, "d0", 100, builder -> knowsMemos ? builder.table(MEMOS) : builder);
    memos = new NoteTable(device.client(), MEMOS);
    device.notes().insert(Note.of("a", "one"));
    memos.insert(Note.of("b", "two"));
    memos.insert(Note.of("c", "three"));
  }

  @AfterEach
  void close() {
    device.close();
  }

  @Test
  void onlyTheNamedTableIsPushedAndCounted() {
    PushResult result = memos.push();

    assertThat(result.isClean()).isTrue();
    assertThat(result.pushed()).isEqualTo(2);
    assertThat(server.requests()).containsOnly("POST memo").hasSize(2);
    assertThat(device.push().pushed()).isEqualTo(1);
  }

  @Test
  void severalTablesCanBeNamed() {
    assertThat(device.client().push(device.notes(), memos).pushed()).isEqualTo(3);
  }

  /** As a table that was only ever meant to be pulled: the server says so, and that is told. */
  @ParameterizedTest
  @ValueSource(ints = {403, 405})
  void aTableThatTheServerOnlyLetsReadHoldsNothingUp(int status) {
    server.put("memo", "theirs", "one", null, null);
    server.always(
        (request, handler) ->
            request.table().equals("memo") && !request.method().equals("GET")
                ? Reply.json(status, "{\"error\":\"memos are read-only\"}")
                : handler.answer());

    PushResult result = device.push();
    PullResult pull = memos.pull();
    memos.update(memos.find("theirs").orElseThrow().title("mine"));
    memos.delete("b");

    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.pushed()).isEqualTo(1);
    assertThat(result.parked()).isEqualTo(2);
    assertThat(pull.stored()).isEqualTo(1);
    assertThat(device.push().parked()).isEqualTo(2);
    assertThat(memos.parked().list())
        .extracting(PendingChange::lastError)
        .containsOnly(Optional.of(new PushError(status, "REFUSED", "memos are read-only")));

    memos.parked().discard();
    assertThat(memos.find("theirs").orElseThrow().title()).isEqualTo("one");
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void aClientThatIsBuiltWithoutATableThatHasChangesIsRefusedAndLosesNone() {
    device.close();
    knowsMemos = false;

    assertThatThrownBy(device::reopen)
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("changes of the table memo that wait to be pushed")
        .hasMessageContaining("Add its schema by .table(…)");

    knowsMemos = true;
    device.reopen();
    assertThat(device.push().pushed()).isEqualTo(3);
  }

  @Test
  void aTableOfAnotherClientIsRefused() {
    try (Device other = new Device(server, folder, "d1")) {
      assertThatThrownBy(() -> device.client().push(other.notes()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("note");
    }
  }
}
