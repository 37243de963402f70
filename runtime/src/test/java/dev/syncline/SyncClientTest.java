package dev.syncline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.error.SchemaException;
import dev.syncline.error.StoreException;
import dev.syncline.sync.Device;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Fault;
import dev.syncline.sync.Note;
import dev.syncline.sync.NoteSchema;
import dev.syncline.sync.NoteTable;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncClientTest {

  private static final NoteSchema MEMOS = new NoteSchema("memo", true);
  private static final NoteSchema JOTTINGS = new NoteSchema("jotting", false);

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();

  private Device device() {
    return new Device(server, folder, "d0", 3, builder -> builder.table(MEMOS).table(JOTTINGS));
  }

  @Test
  void nothingOfATransactionStaysIfItThrows() {
    try (Device device = device()) {
      NoteTable memos = new NoteTable(device.client(), MEMOS);
      assertThatThrownBy(
              () ->
                  device
                      .client()
                      .inTransaction(
                          () -> {
                            device.notes().insert(Note.of("a", "one"));
                            memos.insert(Note.of("a", "one"));
                            throw new IllegalStateException("scripted");
                          }))
          .hasMessage("scripted");
      assertThat(device.shown()).isEmpty();
      assertThat(device.outbox()).isEmpty();
    }
  }

  @Test
  void aTransactionOverTwoTablesArrives() {
    try (Device device = device()) {
      NoteTable memos = new NoteTable(device.client(), MEMOS);
      Note stored =
          device
              .client()
              .inTransaction(
                  () -> {
                    Note note = device.notes().insert(Note.of("a", "one"));
                    memos.insert(Note.of("a", "two"));
                    return note;
                  });
      assertThat(stored.id()).isEqualTo("a");
      assertThat(device.outbox()).extracting(PendingChange::table).containsExactly("note", "memo");
      assertThat(device.push().isClean()).isTrue();
      assertThat(server.shown("memo", "a")).isEqualTo("two|null|null");
    }
  }

  @Test
  void aTransactionDoesNotWaitForTheNetwork() {
    try (Device device = device()) {
      assertThatThrownBy(() -> device.client().inTransaction(device::push))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("transaction");
      assertThatThrownBy(() -> device.client().inTransaction(() -> device.notes().pull()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("transaction");
    }
  }

  @Test
  void changesOfATableThatIsNotNamedAnyMoreAreNotLeftUnseen() {
    Path file = folder.resolve("renamed.db");
    SyncClientBuilder builder =
        SyncClient.builder().endpoint(URI.create("http://127.0.0.1:9")).database(file);
    try (SyncClient client = builder.table(MEMOS).build()) {
      new NoteTable(client, MEMOS).insert(Note.of("a", "one"));
    }
    SyncClientBuilder without =
        SyncClient.builder()
            .endpoint(URI.create("http://127.0.0.1:9"))
            .database(file)
            .table(JOTTINGS);
    assertThatThrownBy(without::build)
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("memo");
    try (SyncClient client = builder.build()) {
      assertThat(client.outbox()).hasSize(1);
    }
  }

  @Test
  void whatIsWrittenDuringAPushGoesOutWithIt() {
    try (Device device = device()) {
      device.notes().insert(Note.of("a", "one"));
      server.next("POST", Fault.after(() -> device.notes().insert(Note.of("b", "two"))));
      assertThat(device.push().isClean()).isTrue();
      assertThat(server.shown("note", "b")).isEqualTo("two|null|null");
    }
  }

  @Test
  void acceptedWritesSurviveACrash() {
    try (Device device = device()) {
      Note note = device.notes().insert(Note.of("one"));
      device.crash();
      assertThat(device.shown(note.id())).isEqualTo("one|null|null");
      assertThat(device.outbox()).hasSize(1);
      assertThat(device.push().isClean()).isTrue();
    }
  }

  @Test
  void aPullPushesItsOwnTableOnly() {
    try (Device device = device()) {
      NoteTable memos = new NoteTable(device.client(), MEMOS);
      device.notes().insert(Note.of("a", "one"));
      memos.insert(Note.of("a", "two"));
      memos.pull();
      assertThat(server.requests()).containsExactly("POST memo", "GET memo page");
      assertThat(device.outbox()).hasSize(1);
    }
  }

  @Test
  void aTableWithoutConflictDetectionLetsTheLastWriterWin() {
    try (Device device = device()) {
      NoteTable jottings = new NoteTable(device.client(), JOTTINGS);
      server.put("jotting", "a", "zero", null, null);
      jottings.pull();
      jottings.update(jottings.find("a").orElseThrow().title("mine"));
      server.set("jotting", "a", "title", "theirs");
      server.next("PATCH", Fault.ANSWER_LOST);
      device.push();
      assertThat(device.push().isClean()).isTrue();
      assertThat(server.shown("jotting", "a")).isEqualTo("mine|null|null");
      jottings.delete("a");
      server.next("DELETE", Fault.ANSWER_LOST);
      device.push();
      assertThat(device.push().isClean()).isTrue();
      jottings.insert(Note.of("a", "again"));
      assertThat(device.push().isClean()).isTrue();
      assertThat(server.shown("jotting", "a")).isEqualTo("again|null|null");
      assertThat(device.events()).isEmpty();
    }
  }

  @Test
  void aTableThatTheClientWasNotGivenIsNamed() {
    try (Device device = device()) {
      assertThatThrownBy(() -> new NoteTable(device.client(), new NoteSchema("other", true)))
          .isInstanceOf(SchemaException.class)
          .hasMessageContaining("other");
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    SyncClientBuilder builder = SyncClient.builder();
    assertThatThrownBy(builder::build).hasMessageContaining("endpoint");
    builder.endpoint(URI.create("https://contoso.example"));
    assertThatThrownBy(builder::build).hasMessageContaining("database");
    builder.database(folder.resolve("x.db"));
    assertThatThrownBy(builder::build).hasMessageContaining("table");
    assertThatThrownBy(() -> builder.endpoint(URI.create("contoso.example")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.pageSize(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.pageSize(1001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedClientSaysSo() {
    Device device = device();
    device.close();
    device.close();
    assertThatThrownBy(() -> device.notes().insert(Note.of("one")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(device::push).isInstanceOf(StoreException.class);
  }
}
