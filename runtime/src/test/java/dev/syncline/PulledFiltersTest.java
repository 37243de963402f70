package dev.syncline;

import static dev.syncline.query.Filter.where;
import static dev.syncline.sync.NoteSchema.NOTES;
import static dev.syncline.sync.NoteSchema.STARS;
import static dev.syncline.sync.NoteSchema.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.error.FilterException;
import dev.syncline.query.Filter;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.sync.Device;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Note;
import dev.syncline.sync.NoteSchema;
import dev.syncline.sync.NoteTable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters that the server cannot be told: known when the client is built, if they are given. */
class PulledFiltersTest {

  private static final TextColumn<Note> DRAFT =
      new TextColumn<>(Column.of("draft", ColumnType.TEXT).localOnly());
  private static final Filter<Note> OPEN = where(STARS.lt(5L));

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();

  static Stream<Filter<Note>> unsayable() {
    return Stream.of(
        where(DRAFT.isNull()),
        where(TITLE.eq("\ud83d")),
        where(TITLE.replace("a", "b").replace("b", "c").eq("d")),
        where(STARS.in(LongStream.range(0, 50_000).boxed().collect(Collectors.toList()))),
        where(nested(500)));
  }

  private static WirePredicate<Note> nested(int levels) {
    WirePredicate<Note> condition = STARS.lt(5L);
    for (int i = 0; i < levels; i++) {
      condition = condition.not();
    }
    return condition;
  }

  private SyncClientBuilder builder() {
    return SyncClient.builder()
        .endpoint(URI.create("https://contoso.example"))
        .database(folder.resolve("notes.db"))
        .http(
            () -> {
              throw new AssertionError("HTTP was needed");
            });
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("unsayable")
  void openingFailsBeforeThereIsAFile(Filter<Note> filter) {
    SyncClientBuilder builder = builder().table(NOTES).pulls(NOTES, OPEN).pulls(NOTES, filter);

    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(builder::build)
        .satisfies(refused -> assertThat(refused.table()).isEqualTo("note"))
        .satisfies(refused -> assertThat(refused.dialect()).isEqualTo("ZUMO 2.0"))
        .withMessageStartingWith("ZUMO 2.0 cannot say the filter of table note: ");
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsNeitherChangedNorKept() throws IOException {
    try (SyncClient client = builder().table(NOTES).build()) {
      new NoteTable(client, NOTES).insert(Note.of("a", "one"));
    }
    byte[] before = Files.readAllBytes(folder.resolve("notes.db"));

    assertThatThrownBy(builder().pulls(NOTES, where(DRAFT.isNull()))::build)
        .isInstanceOf(FilterException.class);

    assertThat(files())
        .containsExactlyInAnyOrder(folder.resolve("notes.db"), folder.resolve("notes.db-sync"));
    assertThat(folder.resolve("notes.db")).hasBinaryContent(before);
    try (SyncClient client = builder().pulls(NOTES, OPEN).build()) {
      assertThat(client.outbox()).hasSize(1);
    }
  }

  @Test
  void whatIsSayableOpensWithItsTable() {
    NoteSchema memos = new NoteSchema("memo", true);
    try (SyncClient client =
        builder()
            .pulls(NOTES, OPEN)
            .pulls(NOTES, where(nested(20)))
            .pulls(NOTES, Filter.all())
            .pulls(memos, OPEN)
            .build()) {
      assertThat(new NoteTable(client, NOTES).count(OPEN)).isZero();
      assertThat(new NoteTable(client, memos).count(OPEN)).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("unsayable")
  void aPullThatWasNotDeclaredFailsBeforeItAsks(Filter<Note> filter) {
    try (Device device = new Device(server, folder, "d0")) {
      server.put("note", "a", "one", null, 1L);
      device.notes().pull("open", OPEN);
      device.notes().insert(Note.of("b", "two"));
      server.requests();

      assertThatThrownBy(() -> device.notes().pull(filter)).isInstanceOf(FilterException.class);
      assertThatThrownBy(() -> device.notes().pull("open", filter))
          .isInstanceOf(FilterException.class)
          .hasMessageContaining("table note");

      assertThat(server.requests()).isEmpty();
      assertThat(device.shown()).hasSize(2);
      assertThat(device.outbox()).hasSize(1);
      assertThat(device.notes().pull("open", OPEN).startedOver()).isFalse();
    }
  }
}
