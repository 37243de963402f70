package dev.syncline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.syncline.RowState;
import dev.syncline.SignOut;
import dev.syncline.SignOut.Blocked;
import dev.syncline.SignOut.SignedOut;
import dev.syncline.SyncClient;
import dev.syncline.error.AccountException;
import dev.syncline.error.StoreException;
import dev.syncline.sync.Device;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Note;
import dev.syncline.sync.NoteSchema;
import dev.syncline.sync.NoteTable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 8: a store belongs to a user. */
@Timeout(60)
final class AccountTest {

  private static final String SECRET = "a line that nobody else may read";

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();

  private Path file() {
    return folder.resolve("notes.db");
  }

  private SyncClient open(@Nullable String user) {
    var builder =
        SyncClient.builder()
            .endpoint(URI.create("https://server"))
            .http(() -> server)
            .database(file())
            .table(NoteSchema.NOTES);
    return (user == null ? builder : builder.user(user)).build();
  }

  private static NoteTable notes(SyncClient client) {
    return new NoteTable(client, NoteSchema.NOTES);
  }

  @Test
  void aFileBelongsToItsFirstUser() {
    open("sid:ada").close();

    assertThatExceptionOfType(AccountException.class)
        .isThrownBy(() -> open("sid:grace"))
        .withMessageContaining("belongs to user sid:ada and was opened for user sid:grace")
        .withMessageContaining(file().toString())
        .withMessageContaining("Name another file")
        .satisfies(e -> assertThat(e.owner()).isEqualTo("sid:ada"))
        .satisfies(e -> assertThat(e.user()).isEqualTo("sid:grace"));
    open("sid:ada").close();
  }

  @Test
  void aUsersFileDoesNotOpenForNobody() {
    open("sid:ada").close();

    assertThatExceptionOfType(AccountException.class)
        .isThrownBy(() -> open(null))
        .withMessageContaining("Say .user(…)");
  }

  @Test
  void whatWasWrittenBeforeTheLoginIsTheUsers() {
    try (SyncClient nobody = open(null)) {
      notes(nobody).insert(Note.of("a", "before"));
    }
    try (SyncClient ada = open("sid:ada")) {
      assertThat(ada.outbox()).hasSize(1);
    }
    assertThatExceptionOfType(AccountException.class).isThrownBy(() -> open(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aUserHasAnId(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> SyncClient.builder().user(id));
  }

  // Signing out

  @Test
  void whatIsNotPushedBlocksASignOut() {
    try (SyncClient client = open("sid:ada")) {
      notes(client).insert(Note.of("a", "one"));
      notes(client).insert(Note.of("b", "two"));

      assertThat(client.signOut()).isEqualTo(new Blocked(2));
      assertThat(client.signOut(SignOut.wipingFile())).isEqualTo(new Blocked(2));

      assertThat(client.outbox()).hasSize(2);
      assertThat(notes(client).find("a")).isPresent();
    }
  }

  @Test
  void aConflictBlocksToo() {
    try (Device device = new Device(server, folder, "d")) {
      device.notes().insert(Note.of("a", "one"));
      device.push();
      server.put(Device.TABLE, "a", "theirs", null, null);
      device.edit("a", note -> note.title("mine"));
      device.push();
      assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);

      assertThat(device.client().signOut()).isEqualTo(new Blocked(1));
    }
  }

  @Test
  void signedOutTheRowsWaitForTheSameUser() {
    SyncClient client = open("sid:ada");
    notes(client).insert(Note.of("a", "one"));
    client.push();

    assertThat(client.signOut()).isEqualTo(new SignedOut());

    assertClosed(client);
    assertThatExceptionOfType(AccountException.class).isThrownBy(() -> open("sid:grace"));
    try (SyncClient again = open("sid:ada")) {
      assertThat(notes(again).find("a")).isPresent();
    }
  }

  private static void assertClosed(SyncClient client) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> notes(client).find("a"))
        .withMessageContaining("was closed");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> notes(client).insert(Note.of("z", "late")));
    assertThatExceptionOfType(StoreException.class).isThrownBy(client::signOut);
    client.close();
  }

  @Test
  void whatIsDiscardedGoesBackToWhatTheServerHas() {
    SyncClient client = open("sid:ada");
    notes(client).insert(Note.of("a", "one"));
    notes(client).insert(Note.of("b", "two"));
    client.push();
    notes(client).update(notes(client).find("a").orElseThrow().title("never sent"));
    notes(client).delete("b");
    notes(client).insert(Note.of("c", "never sent"));

    assertThat(client.signOut(SignOut.discardingChanges())).isEqualTo(new SignedOut());

    try (SyncClient again = open("sid:ada")) {
      assertThat(again.outbox()).isEmpty();
      assertThat(notes(again).find("a").orElseThrow().title()).isEqualTo("one");
      assertThat(notes(again).find("b").orElseThrow().title()).isEqualTo("two");
      assertThat(notes(again).find("c")).isEmpty();
      assertThat(notes(again).pull().isComplete()).isTrue();
      assertThat(again.push().pushed()).isZero();
    }
  }

  @Test
  void aTransactionCannotSignOut() {
    try (SyncClient client = open(null)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> client.inTransaction(() -> client.signOut()));
    }
  }

  // Wiping

  @Test
  void afterAWipeNothingCanBeReadAndAnotherUserMayCome() throws IOException {
    SyncClient client = open("sid:ada");
    notes(client).insert(Note.of("a", SECRET));
    client.push();
    notes(client).insert(Note.of("b", SECRET + " either"));

    assertThat(client.signOut(SignOut.discardingChanges().wiping())).isEqualTo(new SignedOut());

    assertThat(file()).doesNotExist();
    assertThat(contents()).noneMatch(content -> content.contains(SECRET));
    assertClosed(client);
    try (SyncClient grace = open("sid:grace")) {
      assertThat(notes(grace).list(Device.all())).isEmpty();
      assertThat(notes(grace).pull().received()).isOne();
    }
  }

  /** Between any two steps, of which the first is the mark and the last its end. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aWipeThatACrashHasCutShortIsFinishedByTheNextClient(int deleted) throws IOException {
    List<Path> parts =
        Stream.of("", "-wal", "-shm", "-journal")
            .map(part -> folder.resolve("notes.db" + part))
            .toList();
    try (SyncClient client = open("sid:ada")) {
      notes(client).insert(Note.of("a", SECRET));
    }
    for (Path part : parts.subList(1, parts.size())) {
      Files.writeString(part, SECRET + " left by a kill");
    }
    Files.createFile(folder.resolve("notes.db-wipe"));
    for (Path part : parts.subList(0, deleted)) {
      Files.delete(part);
    }

    try (SyncClient grace = open("sid:grace")) {
      assertThat(notes(grace).list(Device.all())).isEmpty();
      assertThat(folder.resolve("notes.db-wipe")).doesNotExist();
    }
    assertThat(contents()).noneMatch(content -> content.contains(SECRET));
  }

  /** What is in the files of the folder. */
  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> left = Files.list(folder)) {
      for (Path path : left.toList()) {
        contents.add(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @Test
  void whoReadsMeanwhileIsTold() throws Exception {
    SyncClient client = open("sid:ada");
    notes(client).insert(Note.of("a", "one"));
    CountDownLatch reading = new CountDownLatch(1);
    Throwable[] met = new Throwable[1];
    Thread reader =
        new Thread(
            () -> {
              try {
                while (true) {
                  notes(client).list(Device.all());
                  reading.countDown();
                }
              } catch (StoreException e) {
                met[0] = e;
              }
            });
    reader.start();
    reading.await();

    client.signOut(SignOut.discardingChanges().wiping());
    reader.join();

    assertThat(met[0]).hasMessageContaining("was closed");
    assertThat(List.of("notes.db", "notes.db-wal", "notes.db-wipe"))
        .allSatisfy(name -> assertThat(folder.resolve(name)).doesNotExist());
  }
}
