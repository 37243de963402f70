package dev.syncline;

import static dev.syncline.query.Assignment.set;
import static dev.syncline.query.Filter.where;
import static dev.syncline.sync.NoteSchema.STARS;
import static dev.syncline.sync.NoteSchema.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.query.Filter;
import dev.syncline.sync.Device;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Note;
import dev.syncline.sync.NoteSchema;
import dev.syncline.sync.NoteTable;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncedTableTest {

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private Device device;

  @BeforeEach
  void start() {
    device = new Device(server, folder, "d0");
  }

  @AfterEach
  void stop() {
    device.close();
  }

  private static void refused(Runnable write, Reason reason) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(RowException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aMissingIdIsFilledWithARandomUuid() {
    Note one = device.notes().insert(Note.of("one"));
    Note two = device.notes().insert(Note.of("", "two"));
    assertThat(UUID.fromString(one.id()).version()).isEqualTo(4);
    assertThat(UUID.fromString(two.id()).variant()).isEqualTo(2);
    assertThat(one.id()).isNotEqualTo(two.id());
  }

  @Test
  void writesThatCannotBeAreRefusedAndChangeNothing() {
    device.notes().insert(Note.of("a", "one"));
    refused(() -> device.notes().insert(Note.of("a", "two")), Reason.EXISTS);
    refused(() -> device.notes().update(Note.of("b", "two")), Reason.NOT_FOUND);
    refused(() -> device.notes().update(Note.of("two")), Reason.NOT_FOUND);
    refused(() -> device.notes().insert(Note.of("\ud800")), Reason.INVALID);
    assertThat(device.notes().delete("b")).isFalse();
    assertThat(device.notes().delete(Note.of("b", "two"))).isFalse();
    assertThat(device.outbox()).hasSize(1);
    assertThat(device.shown("a")).isEqualTo("one|null|null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\u2028", "a\"b", "a+b", "a/b", "a?b", "a\\b", "a`b", "a\nb", ".", ".."})
  void illegalIdsAreRefused(String id) {
    refused(() -> device.notes().insert(Note.of(id, "one")), Reason.INVALID);
    assertThat(device.outbox()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "it's", "x' OR '1'='1", "100%", "100%25", "a#b", "a&b=c", "日本", "A", "ı"})
  void legalIdsGoThereAndBack(String id) {
    device.notes().insert(Note.of(id, "one"));
    device.notes().insert(Note.of("a", "other"));
    assertThat(device.push().isClean()).isTrue();
    device.edit(id, note -> note.title("two"));
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown("note", id)).isEqualTo("two|null|null");
    server.set("note", id, "text", "theirs");
    device.pull();
    assertThat(device.shown(id)).isEqualTo("two|theirs|null");
    device.edit(id, note -> note.title("three"));
    server.remove("note", id);
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.notes().resolve(device.conflict().delete())).isTrue();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown("note").keySet()).containsExactly("a");
  }

  @Test
  void upsertInsertsOrUpdates() {
    device.notes().upsert(Note.of("a", "one"));
    device.notes().upsert(Note.of("a", "two"));
    Note named = device.notes().upsert(Note.of("three"));
    assertThat(named.id()).isNotNull();
    assertThat(device.outbox())
        .extracting(PendingChange::kind)
        .containsExactly(PendingChange.Kind.INSERT, PendingChange.Kind.INSERT);
    assertThat(device.shown("a")).isEqualTo("two|null|null");
  }

  @Test
  void listsAreWrittenInOneTransaction() {
    List<Note> stored = device.notes().insert(List.of(Note.of("a", "one"), Note.of("two")));
    assertThat(stored).extracting(Note::title).containsExactly("one", "two");
    assertThat(device.notes().find(stored.get(1).id())).hasValue(stored.get(1));
    device.notes().update(List.of(stored.get(0).stars(1), stored.get(1).stars(2)));
    device.notes().upsert(List.of(Note.of("a", "three"), Note.of("c", "four")));
    assertThat(device.shown("a")).isEqualTo("three|null|null");
    assertThat(device.notes().outbox().count()).isEqualTo(3);
    device.push();

    List<Note> all = device.notes().list(Filter.all());
    assertThat(device.notes().delete(all)).isEqualTo(3);
    assertThat(device.notes().delete(all)).isZero();
    assertThat(device.notes().insert(List.<Note>of())).isEmpty();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown("note")).isEmpty();
  }

  @Test
  void aListOfWhichOneRowCannotBeWrittenChangesNothing() {
    NoteTable notes = device.notes();
    notes.insert(Note.of("a", "one"));
    refused(() -> notes.insert(List.of(Note.of("b", "two"), Note.of("a", "x"))), Reason.EXISTS);
    refused(() -> notes.update(List.of(Note.of("a", "x"), Note.of("b", "two"))), Reason.NOT_FOUND);
    refused(() -> notes.upsert(List.of(Note.of("a", "x"), Note.of("/", "two"))), Reason.INVALID);
    assertThat(device.shown("a")).isEqualTo("one|null|null");
    assertThat(notes.find("b")).isEmpty();
    assertThat(device.outbox()).hasSize(1);
  }

  @Test
  void eachDeletedItemOfAListIsOfItsOwnVersion() {
    server.put("note", "a", "one", null, null);
    server.put("note", "b", "one", null, null);
    device.pull();
    List<Note> held = device.notes().list(Filter.all());
    server.set("note", "b", "title", "theirs");
    device.pull();
    device.notes().delete(held);
    device.push();
    assertThat(device.conflict().toString()).contains("b");
    assertThat(server.shown("note", "a")).isNull();
    assertThat(server.shown("note", "b")).isEqualTo("theirs|null|null");
  }

  @Test
  void rowsAreListedAndCounted() {
    for (int i = 0; i < 5; i++) {
      device.notes().insert(Note.of("n" + i, "t" + i % 2).stars(i));
    }
    assertThat(device.notes().list(where(TITLE.eq("t0")).orderBy(STARS.desc())))
        .extracting(Note::id)
        .containsExactly("n4", "n2", "n0");
    assertThat(device.notes().count(where(STARS.gt(2L)))).isEqualTo(2);
    assertThat(device.notes().first(Filter.<Note>all().orderBy(STARS.asc())))
        .map(Note::id)
        .hasValue("n0");
    assertThat(device.notes().first(where(STARS.gt(9L)))).isEmpty();
  }

  @Test
  void theStateOfARowIsTold() {
    assertThat(device.state("a")).isEqualTo(RowState.SYNCED);
    device.notes().insert(Note.of("a", "one"));
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.SYNCED);
  }

  @Test
  void valuesKeepTheirPrecision() {
    device.notes().insert(Note.of("a", "007 \u0000 \ud83d\ude00").stars(Long.MAX_VALUE));
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(device.get("a").stars()).isEqualTo(Long.MAX_VALUE);
    assertThat(device.get("a").text()).isNull();
  }

  @Test
  void aNamedPullNeedsAName() {
    assertThatThrownBy(() -> device.notes().pull("", where(STARS.gt(1L))))
        .isInstanceOf(QueryException.class);
  }

  @Test
  void whatAQueryWritesIsQueuedForEachRow() {
    for (int i = 0; i < 5; i++) {
      device.notes().insert(Note.of("note " + i, "old").stars(i));
    }
    device.push();

    assertThat(device.notes().update(where(STARS.ge(2)), set(TITLE, "new"), set(STARS, 4)))
        .isEqualTo(3);
    assertThat(device.outbox())
        .extracting(it -> it.rowId() + " " + it.kind())
        .containsExactly("note 2 UPDATE", "note 3 UPDATE", "note 4 UPDATE");
    assertThat(device.notes().update(where(STARS.eq(4)), set(TITLE, "old"))).isEqualTo(3);
    assertThat(device.outbox()).as("the last is as the server has it").hasSize(2);
    assertThat(device.notes().delete(where(STARS.le(1)))).isEqualTo(2);
    assertThat(device.notes().update(Filter.all(), set(NoteSchema.TEXT, NoteSchema.TITLE.upper())))
        .isEqualTo(3);
    device.push();

    assertThat(device.outbox()).isEmpty();
    assertThat(device.notes().list(Filter.all())).extracting(Note::shown).containsOnly("old|OLD|4");
  }

  @Test
  void aQueryThatCannotWriteOneRowWritesAndQueuesNone() {
    for (int i = 0; i < 5; i++) {
      device.notes().insert(Note.of("note " + i, "old").stars(Long.MAX_VALUE - 4 + i));
    }
    device.push();

    refused(
        () ->
            device
                .notes()
                .update(Filter.<Note>all().orderBy(STARS.asc()), set(STARS, STARS.plus(1))),
        Reason.INVALID);
    assertThat(device.outbox()).isEmpty();
    assertThat(device.notes().count(where(STARS.eq(Long.MAX_VALUE)))).isEqualTo(1);
  }
}
