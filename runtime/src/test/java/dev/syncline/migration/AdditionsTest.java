package dev.syncline.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.RowState;
import dev.syncline.error.SchemaException;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no migration is done when the file is opened, and filled by the next pull. */
class AdditionsTest {

  private static final Column TITLE = Column.required("title", ColumnType.TEXT);
  private static final Column TEXT = Column.of("text", ColumnType.TEXT);
  private static final Column STARS = Column.of("stars", ColumnType.INT64);
  private static final AnyVersion FIRST = AnyVersion.of(1, TITLE, TEXT);
  private static final AnyVersion SECOND = AnyVersion.of(2, TITLE, TEXT, STARS);

  @TempDir private Path folder;

  private final FakeServer server = new FakeServer();
  private Phone phone;

  @BeforeEach
  void install() {
    phone = new Phone(folder.resolve("phone.db"), server);
  }

  @AfterEach
  void stop() {
    phone.close();
  }

  private void synced(String... ids) {
    for (String id : ids) {
      server.put("note", id, "Title " + id, null, 5L);
    }
    phone.start(FIRST).table.pull();
  }

  @Test
  void aNewColumnIsFilledByTheNextPullThoughNoVersionMoved() {
    synced("a", "b");

    phone.start(SECOND);
    assertThat(phone.value("a", "stars")).isNull();
    assertThat(phone.table.pull().stored()).isEqualTo(2);

    assertThat(phone.value("a", "stars")).isEqualTo(5L);
    assertThat(phone.value("b", "stars")).isEqualTo(5L);
    server.requests();
    assertThat(phone.table.pull().stored()).isZero();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aNewColumnHasItsDefaultInRowsThatAreHere() {
    synced("a");
    Column mark = Column.required("mark", ColumnType.TEXT).withDefault("it's \0 so");

    phone.start(AnyVersion.of(2, TITLE, TEXT, mark));

    assertThat(phone.value("a", "mark")).isEqualTo("it's \0 so");
  }

  @Test
  void aRowThatWaitsIsFilledAndKeepsItsChange() {
    synced("a");
    phone.edit("a", "title", "Mine");

    phone.start(SECOND);
    server.next("PATCH", Fault.REFUSED);
    phone.table.pull();
    assertThat(phone.table.state("a")).isEqualTo(RowState.PENDING);
    assertThat(phone.value("a", "stars")).isEqualTo(5L);
    assertThat(phone.value("a", "title")).isEqualTo("Mine");

    phone.client.push();
    assertThat(server.shown("note", "a")).isEqualTo("Mine|null|5");
  }

  @Test
  void anEditOfANewColumnIsSentAlsoWhereTheRowWaitedBefore() {
    synced("a");
    phone.edit("a", "title", "Mine");

    phone.start(SECOND);
    phone.edit("a", "stars", 3L);
    phone.client.push();

    assertThat(server.shown("note", "a")).isEqualTo("Mine|null|3");
  }

  @Test
  void aNewerAppsFileIsRefusedAndLeftAsItIs() throws IOException {
    synced("a");
    phone.start(SECOND).close();
    byte[] before = Files.readAllBytes(phone.file);

    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> phone.start(FIRST))
        .withMessageContaining(phone.file.toString())
        .withMessageContaining("note")
        .withMessageContaining("in version 2, which is of a newer app than this one of version 1");
    assertThat(Files.readAllBytes(phone.file)).isEqualTo(before);
  }

  @Test
  void anotherTypeIsNoticedAlsoWhereSqliteKeepsBothAlike() throws IOException {
    synced("a");
    phone.close();
    byte[] before = Files.readAllBytes(phone.file);
    Column instant = Column.of("text", ColumnType.INSTANT);

    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> phone.start(AnyVersion.of(2, TITLE, instant)))
        .withMessageContaining("column text is TEXT there and INSTANT here")
        .withMessageContaining("declare a migration");
    assertThat(Files.readAllBytes(phone.file)).isEqualTo(before);
  }

  @Test
  void indexesFollowTheModelAndThoseOfTheAppStay() {
    phone.start(FIRST.indexed("title")).close();
    phone.sql("CREATE INDEX \"own\" ON \"note\" (\"title\", \"text\")");

    phone.start(FIRST.indexed("text")).close();
    assertThat(phone.indexes()).containsExactly("note.text", "own");
    phone.start(SECOND.indexed("stars")).close();
    assertThat(phone.indexes()).containsExactly("note.stars", "own");
  }

  @Test
  void aColumnThatMayBeNullNowLosesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      synced("a");
      phone.edit("a", "title", "Mine");
      phone.start(AnyVersion.of(2, Column.of("title", ColumnType.TEXT), TEXT));

      phone.edit("a", "title", null);
      phone.client.push();
      assertThat(server.shown("note", "a")).isEqualTo("null|null|5");
    } finally {
      Locale.setDefault(before);
    }
  }
}
