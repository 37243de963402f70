package dev.syncline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.syncline.Restored;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.error.AccountException;
import dev.syncline.error.DamagedException;
import dev.syncline.error.StoreException;
import dev.syncline.sync.Device;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Fault;
import dev.syncline.sync.Note;
import dev.syncline.sync.NoteSchema;
import dev.syncline.sync.NoteTable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Section 7: of a damaged file the outbox is rescued before anything else happens. */
@Timeout(120)
final class DamageTest {

  private static final int PAGE = 4096;
  private static final int MANY = 400;

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();

  private Path file() {
    return folder.resolve("notes.db");
  }

  private SyncClient open(Path file) {
    return open(file, null);
  }

  private SyncClient open(Path file, @Nullable String user) {
    var builder =
        SyncClient.builder()
            .endpoint(URI.create("https://server"))
            .http(() -> server)
            .database(file)
            .sleeper(millis -> {})
            .table(NoteSchema.NOTES);
    return (user == null ? builder : builder.user(user)).build();
  }

  private static NoteTable notes(SyncClient client) {
    return new NoteTable(client, NoteSchema.NOTES);
  }

  /** A row that was pushed, changed and waits; one that waits to be deleted; many that are new. */
  private void fill() {
    try (SyncClient client = open(file())) {
      notes(client).insert(Note.of("old", "as it was pushed"));
      notes(client).insert(Note.of("gone", "to be deleted"));
      client.push();
      notes(client).update(notes(client).find("old").orElseThrow().title("as it waits"));
      notes(client).delete("gone");
      client.inTransaction(
          () -> {
            for (int i = 0; i < MANY; i++) {
              notes(client).insert(Note.of("n" + i, "title " + i).text("text of " + i));
            }
            return null;
          });
    }
  }

  private interface Damage {
    byte[] to(byte[] bytes) throws IOException;
  }

  private DamagedException damaged(Damage damage) throws IOException {
    byte[] bytes = damage.to(Files.readAllBytes(file()));
    Files.write(file(), bytes);
    DamagedException e = catchThrowableOfType(DamagedException.class, () -> open(file()).close());
    assertThat(e).as("it opened").isNotNull();
    assertThat(Files.readAllBytes(file())).as("the damaged file").isEqualTo(bytes);
    return e;
  }

  /** Moves the damaged file away, as the message says, and opens a new one. */
  private SyncClient anew() throws IOException {
    Files.move(file(), folder.resolve("damaged.db"));
    Files.deleteIfExists(folder.resolve("notes.db-wal"));
    Files.deleteIfExists(folder.resolve("notes.db-shm"));
    return open(file());
  }

  private static byte[] overwritten(byte[] bytes, int from, int to) {
    Random noise = new Random(from);
    for (int i = from; i < to; i++) {
      bytes[i] = (byte) noise.nextInt();
    }
    return bytes;
  }

  /** The pages of a b-tree's rows that have this text. */
  private static int leafWith(byte[] bytes, String text) {
    for (int page = 1; page < bytes.length / PAGE; page++) {
      String content = new String(bytes, page * PAGE, PAGE, StandardCharsets.ISO_8859_1);
      if (bytes[page * PAGE] == 0x0d && content.contains(text)) {
        return page;
      }
    }
    throw new AssertionError("No leaf with " + text);
  }

  @Test
  void aHeaderOfGarbageCostsNothing() throws IOException {
    fill();

    DamagedException e = damaged(bytes -> overwritten(bytes, 0, 100));

    assertThat(e.rescued()).isEqualTo(MANY + 2);
    assertThat(e)
        .hasMessageContaining(file().toString())
        .hasMessageContaining(Objects.requireNonNull(e.rescueFile()).toString())
        .hasMessageContaining((MANY + 2) + " changes")
        .hasMessageContaining("client.restore");
  }

  @Test
  void aTruncatedFileIsToldAndWhatIsLeftIsRescued() throws IOException {
    fill();

    DamagedException e = damaged(bytes -> Arrays.copyOf(bytes, bytes.length - 3 * PAGE));

    assertThat(e.rescued()).isPositive();
  }

  @Test
  void aBrokenPageCostsNoMoreThanWhatIsInIt() throws IOException {
    fill();
    byte[] bytes = Files.readAllBytes(file());
    int start = leafWith(bytes, "n200INSERT") * PAGE;
    String page = new String(bytes, start, PAGE, StandardCharsets.ISO_8859_1);
    int inThePage = page.split("INSERT", -1).length - 1;

    DamagedException e = damaged(sound -> overwritten(sound, start, start + 64));

    List<String> lines = Files.readAllLines(Objects.requireNonNull(e.rescueFile()));
    assertThat(lines).hasSize(1 + MANY + 2); // also those of which only the row is left
    long whole = lines.stream().filter(line -> line.contains("\"kind\"")).count();
    assertThat(whole).isEqualTo(MANY + 2 - inThePage);
    try (SyncClient client = anew()) {
      Restored restored = client.restore(Objects.requireNonNull(e.rescueFile()));
      assertThat(restored.changes()).isEqualTo((int) whole);
      assertThat(restored.left()).hasSize(MANY + 2 - (int) whole);
      assertThat(restored.left()).allMatch(line -> line.startsWith("Row n"));
    }
  }

  @Test
  void whatIsRescuedIsRestoredAndPushed() throws IOException {
    fill();
    DamagedException e = damaged(bytes -> overwritten(bytes, 0, 100));

    try (SyncClient client = anew()) {
      Restored restored = client.restore(Objects.requireNonNull(e.rescueFile()));

      assertThat(restored).isEqualTo(new Restored(MANY + 2, List.of()));
      assertThat(notes(client).find("old").orElseThrow().title()).isEqualTo("as it waits");
      assertThat(notes(client).state("n7")).isEqualTo(RowState.PENDING);
      assertThat(client.push().isClean()).isTrue();
      assertThat(server.shown(Device.TABLE, "old")).isEqualTo("as it waits|null|null");
      assertThat(server.shown(Device.TABLE, "n7")).isEqualTo("title 7|text of 7|null");
      assertThat(server.shown(Device.TABLE, "gone")).isNull();
    }
  }

  @Test
  void aChangeOfAnotherWriterIsMergedWithWhatWasRestored() throws IOException {
    fill();
    DamagedException e = damaged(bytes -> overwritten(bytes, 0, 100));
    server.put(Device.TABLE, "old", "as it was pushed", "theirs", null);

    try (SyncClient client = anew()) {
      notes(client).pull();
      client.restore(Objects.requireNonNull(e.rescueFile()));

      assertThat(client.push().isClean()).isTrue();
      assertThat(server.shown(Device.TABLE, "old")).isEqualTo("as it waits|theirs|null");
    }
  }

  @Test
  void anUnansweredRequestIsRepeatedByTheNewStore() throws IOException {
    try (SyncClient client = open(file())) {
      notes(client).insert(Note.of("a", "sent"));
      server.next("POST", Fault.ANSWER_LOST);
      client.push();
    }
    DamagedException e = damaged(bytes -> overwritten(bytes, 0, 100));

    try (SyncClient client = anew()) {
      client.restore(Objects.requireNonNull(e.rescueFile()));
      assertThat(client.push().isClean()).isTrue();
      assertThat(client.outbox()).isEmpty();
    }
  }

  @Test
  void whatIsThereAlreadyIsNotRestoredTwice() throws IOException {
    fill();
    DamagedException e = damaged(bytes -> overwritten(bytes, 0, 100));
    Path rescue = Objects.requireNonNull(e.rescueFile());

    try (SyncClient client = anew()) {
      client.restore(rescue);
      Restored again = client.restore(rescue);
      assertThat(again.changes()).isZero();
      assertThat(again.left()).hasSize(MANY + 2).allMatch(line -> line.contains("by now"));
    }
  }

  @Test
  void eachRescueHasAFileOfItsOwnForThisUserAlone() throws IOException {
    fill();
    Path first = Objects.requireNonNull(damaged(b -> overwritten(b, 0, 100)).rescueFile());
    byte[] before = Files.readAllBytes(first);
    Path second = Objects.requireNonNull(damaged(b -> b).rescueFile());

    assertThat(first).hasFileName("notes.db.rescue-1.jsonl").hasBinaryContent(before);
    assertThat(second).hasFileName("notes.db.rescue-2.jsonl").hasBinaryContent(before);
    if (Files.getFileStore(first).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
          .isEqualTo("rw-------");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**/copy*");
  }

  @Test
  void damageOfAFileThatWasNotClosedIsFound() throws IOException {
    SyncClient client = open(file());
    notes(client).insert(Note.of("a", "in the log"));
    for (String part : List.of("", "-wal")) {
      Files.copy(folder.resolve("notes.db" + part), folder.resolve("killed.db" + part));
    }
    client.close();
    Path killed = folder.resolve("killed.db");
    open(killed).close();
    byte[] log = Files.readAllBytes(folder.resolve("notes.db"));
    assertThat(log).isNotEmpty();

    try (SyncClient again = open(killed)) {
      assertThat(again.outbox()).hasSize(1);
    }
  }

  @Test
  void whatIsNoDatabaseHasNothingToRescue() throws IOException {
    Files.writeString(file(), "A letter, not a database. ".repeat(1000));

    assertThatExceptionOfType(DamagedException.class)
        .isThrownBy(() -> open(file()))
        .withMessageContaining("it is not a SQLite database")
        .satisfies(e -> assertThat(e.rescueFile()).isNull());
    assertThat(folder).isDirectoryNotContaining("glob:**/*rescue*");
  }

  @Test
  void damageThatShowsAtWorkIsToldAndFoundByTheNextClient() throws IOException {
    fill();
    SyncClient client = open(file());
    byte[] bytes = Files.readAllBytes(file());
    int start = leafWith(bytes, "n200INSERT") * PAGE;
    Files.write(file(), overwritten(bytes, start, start + 64));

    assertThatExceptionOfType(DamagedException.class)
        .isThrownBy(() -> client.outbox().list())
        .withMessageContaining("is damaged")
        .withMessageContaining("open it anew");
    client.close();

    assertThatExceptionOfType(DamagedException.class)
        .isThrownBy(() -> open(file()))
        .satisfies(e -> assertThat(e.rescued()).isEqualTo(MANY + 2));
  }

  /** All of them: also pages that are free by now may still have it. */
  private void overwritePagesWith(String text) throws IOException {
    byte[] bytes = Files.readAllBytes(file());
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
      overwritten(bytes, at - at % PAGE, at - at % PAGE + 64);
    }
    Files.write(file(), bytes);
  }

  @Test
  void damageThatAStreamMeetsIsFoundByTheNextClient() throws IOException {
    fill();
    SyncClient client = open(file());
    try (Stream<Note> stream = notes(client).stream(Device.all())) {
      Iterator<Note> rows = stream.iterator();
      assertThat(rows.next().id()).isEqualTo("n0");
      overwritePagesWith("text of 300");

      assertThatExceptionOfType(DamagedException.class)
          .isThrownBy(() -> rows.forEachRemaining(row -> {}));
    }
    client.close();

    assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> open(file()));
  }

  @Test
  void aRescueIsItsUsers() throws IOException {
    try (SyncClient client = open(file(), "sid:ada")) {
      notes(client).insert(Note.of("a", "hers"));
    }
    DamagedException e = damaged(bytes -> overwritten(bytes, 0, 100));

    try (SyncClient grace = open(folder.resolve("hers.db"), "sid:grace")) {
      assertThatExceptionOfType(AccountException.class)
          .isThrownBy(() -> grace.restore(Objects.requireNonNull(e.rescueFile())))
          .withMessageContaining("is of user sid:ada");
      assertThat(grace.outbox()).isEmpty();
    }
  }

  @Test
  void onlyARescueFileIsRestored() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada,\n");
    try (SyncClient client = open(file())) {
      for (Path path : List.of(letter, folder.resolve("missing"))) {
        assertThatExceptionOfType(StoreException.class)
            .isThrownBy(() -> client.restore(path))
            .withMessageContaining(path.toString());
      }
    }
  }
}
