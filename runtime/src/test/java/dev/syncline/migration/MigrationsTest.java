package dev.syncline.migration;

import static dev.syncline.migration.EveryState.FIRST;
import static dev.syncline.migration.EveryState.STARS;
import static dev.syncline.migration.EveryState.TEXT;
import static dev.syncline.migration.EveryState.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.RowState;
import dev.syncline.error.SchemaException;
import dev.syncline.queue.Operation;
import dev.syncline.queue.SentImage;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Migration;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a migration says is done to the rows, and to all that the outbox keeps of them. */
class MigrationsTest {

  private static final Column HEADING = Column.required("heading", ColumnType.TEXT);
  private static final Column GRADE = Column.of("grade", ColumnType.DECIMAL);
  private static final Column LENGTH = Column.required("length", ColumnType.INT32);

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

  /** A migration from one version to the next. */
  record Says(int from, Consumer<Table> words) implements Migration {

    @Override
    public int to() {
      return from + 1;
    }

    @Override
    public void migrate(Table table) {
      words.accept(table);
    }
  }

  private static AnyVersion second(Consumer<Migration.Table> words, Column... columns) {
    return AnyVersion.of(2, columns).by(new Says(1, words));
  }

  /** Renamed, converted, dropped and made of others. */
  private static AnyVersion allAtOnce() {
    return second(
        table -> {
          table.rename("title", "heading");
          table.drop("text");
          table.drop("stars");
          table.fill("grade", "\"stars\" + 0.5");
          table.fill("length", "length(\"title\")");
        },
        HEADING,
        GRADE,
        LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr"})
  void everyChangeOfTheOutboxFollowsItsRow(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      EveryState.in(phone, server);
      Map<String, Operation> old = StoredOutbox.read(phone.file, FIRST);
      assertThat(old).hasSize(8);

      AnyVersion now = allAtOnce();
      phone.start(now).close();

      Map<String, Operation> carried = StoredOutbox.read(phone.file, now);
      assertThat(carried.keySet()).isEqualTo(old.keySet());
      old.forEach((id, operation) -> isCarried(operation, carried.get(id)));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void isCarried(Operation old, Operation now) {
    assertThat(now.sequence()).isEqualTo(old.sequence());
    assertThat(now.kind()).isEqualTo(old.kind());
    assertThat(now.edits()).isEqualTo(old.edits());
    assertThat(now.progress()).isEqualTo(old.progress());
    assertThat(now.idMadeHere()).isEqualTo(old.idMadeHere());
    assertThat(now.base().version()).isEqualTo(old.base().version());
    isCarried(old.base().row(), now.base().row());
    isCarried(old.server(), now.server());
    isCarried(old.sent(), now.sent());
  }

  private static void isCarried(ServerRow old, ServerRow now) {
    if (old == null) {
      assertThat(now).isNull();
      return;
    }
    assertThat(now.version()).isEqualTo(old.version());
    assertThat(now.updatedAt()).isEqualTo(old.updatedAt());
    isCarried(old.row(), now.row());
  }

  private static void isCarried(SentImage old, SentImage now) {
    if (old == null) {
      assertThat(now).isNull();
      return;
    }
    assertThat(now.verb()).isEqualTo(old.verb());
    assertThat(now.version()).isEqualTo(old.version());
    assertThat(now.repeated()).isEqualTo(old.repeated());
    assertThat(now.body() == null).isEqualTo(old.body() == null);
    if (old.body() != null) {
      assertThat(now.body().has(1)).as("heading").isEqualTo(old.body().has(1));
      assertThat(now.body().has(2)).as("grade").isEqualTo(old.body().has(3));
      assertThat(now.body().has(3)).as("length").isEqualTo(old.body().has(1));
    }
    if (old.row() != null) {
      isCarried(old.row(), now.row());
    }
  }

  private static void isCarried(Row old, Row now) {
    assertThat(now.id()).isEqualTo(old.id());
    assertThat(now.text(1)).isEqualTo(old.text(1));
    assertThat(now.decimalOrNull(2))
        .isEqualTo(old.isNull(3) ? null : BigDecimal.valueOf(old.int64(3) * 10 + 5, 1));
    assertThat(now.int64(3)).isEqualTo(old.text(1).length());
  }

  @Test
  void theRowsAreMigratedAndTheirStatesStay() {
    EveryState.in(phone, server);

    phone.start(allAtOnce());

    assertThat(phone.value("update", "heading")).isEqualTo("Mine");
    assertThat(phone.row("calm").decimal(2)).isEqualTo("5.5");
    assertThat(phone.value("calm", "length")).isEqualTo(10L);
    assertThat(phone.table.state("conflict")).isEqualTo(RowState.CONFLICT);
    assertThat(phone.table.state("parked")).isEqualTo(RowState.PARKED);
    assertThat(phone.table.find("delete")).isEmpty();
    assertThat(phone.table.count(Phone.all())).isEqualTo(7);
  }

  @Test
  void anUnansweredRequestIsRepeatedUnderTheNewNames() {
    EveryState.in(phone, server);
    phone.start(allAtOnce());
    server.always(Fault.status(503)).seen();

    phone.client.push();

    assertThat(server.seen())
        .filteredOn(it -> it.body().contains("unanswered"))
        .first()
        .extracting(FakeServer.Seen::body)
        .isEqualTo("{\"id\":\"unanswered\",\"heading\":\"Sent\",\"length\":4}");
  }

  @Test
  void aRenamedTableKeepsItsOutboxItsPullsAndItsLineage() {
    EveryState.in(phone, server);
    phone.start(FIRST);
    Row held = phone.row("calm");
    phone.edit("calm", "stars", 7L);
    server.next(seen -> "unanswered".equals(seen.id()), Fault.NONE);
    phone.client.push();
    phone.close();
    Map<String, Operation> old = StoredOutbox.read(phone.file, FIRST);
    AnyVersion task =
        second(table -> table.formerly("note"), TITLE, TEXT, STARS).named("task").indexed("stars");

    phone.start(task);

    assertThat(phone.client.outbox().count()).isEqualTo(old.size());
    phone.table.update(held.with(1, "Held since before the push"));
    phone.close();
    Operation update = StoredOutbox.read(phone.file, task).get("calm");
    assertThat(update.base().row()).as("not stale").isNotNull();
    assertThat(phone.indexes()).containsExactly("task.stars");
    server.seen();
    phone.start(task).table.pull();
    assertThat(server.seen())
        .filteredOn(FakeServer.Seen::isPage)
        .first()
        .satisfies(page -> assertThat(page.query().get("$filter")).isNotNull());
  }

  @Test
  void versionsAreMigratedOneAfterAnother() {
    EveryState.in(phone, server);
    Column rank = Column.required("rank", ColumnType.INT32);
    AnyVersion third =
        AnyVersion.of(3, HEADING, TEXT, rank)
            .by(
                new Says(1, table -> table.rename("title", "heading")),
                new Says(
                    2,
                    table -> {
                      table.fill("rank", "coalesce(\"stars\", 0) + length(\"heading\")");
                      table.drop("stars");
                    }));

    phone.start(third);

    assertThat(phone.value("calm", "rank")).isEqualTo(15L);
  }

  @Test
  void aDeviceMaySkipAVersionAndTheColumnsThatOnlyItHad() {
    EveryState.in(phone, server);
    AnyVersion third =
        AnyVersion.of(3, TITLE, TEXT, STARS, LENGTH)
            .by(
                new Says(
                    2,
                    table -> {
                      table.fill("length", "coalesce(\"size\", 3)");
                      table.drop("size");
                      table.rename("draft", "text2");
                    }));

    phone.start(third);

    assertThat(phone.value("calm", "length")).isEqualTo(3L);
  }

  @Test
  void namesMayBeWordsOfSqlOrOfAnyScript() {
    Column order = Column.of("order", ColumnType.TEXT);
    Column size = Column.of("größe in cm", ColumnType.INT32);
    AnyVersion first = AnyVersion.of(1, order, size).named("select");
    phone.start(first).table.insert(first.row("a", "by name", 7L));
    AnyVersion second =
        AnyVersion.of(2, Column.of("group", ColumnType.TEXT), Column.of("大小", ColumnType.TEXT))
            .named("from")
            .by(
                new Says(
                    1,
                    table -> {
                      table.formerly("select");
                      table.rename("order", "group");
                      table.fill("大小", "\"größe in cm\" || ' cm'");
                      table.drop("größe in cm");
                    }));

    phone.start(second);

    assertThat(phone.value("a", "group")).isEqualTo("by name");
    assertThat(phone.value("a", "大小")).isEqualTo("7 cm");
    assertThat(phone.client.pending().count()).isEqualTo(1);
  }

  private void refuses(AnyVersion next, String... words) throws IOException {
    if (!Files.exists(phone.file)) {
      EveryState.in(phone, server);
    }
    byte[] before = Files.readAllBytes(phone.file);
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> phone.start(next))
        .satisfies(e -> assertThat(e.getMessage()).contains(words))
        .withMessageContaining("note")
        .withMessageContaining("The file is as it was.");
    assertThat(Files.readAllBytes(phone.file)).isEqualTo(before);
    assertThat(phone.start(FIRST).client.outbox().count()).isEqualTo(8);
    phone.close();
  }

  @Test
  void whatIsNotSaidIsRefused() throws IOException {
    refuses(AnyVersion.of(2, TITLE, TEXT), "column stars is gone", "declare a migration");
    refuses(AnyVersion.of(2, HEADING, TEXT, STARS), "column title is gone");
    refuses(AnyVersion.of(2, TITLE, TEXT, STARS, LENGTH), "column length is new and required");
    refuses(
        AnyVersion.of(2, TITLE, Column.required("text", ColumnType.TEXT), STARS),
        "column text may be null there and is required here");
    refuses(
        AnyVersion.of(2, TITLE, TEXT, Column.of("stars", ColumnType.INT32)),
        "column stars is INT64 there and INT32 here");
    refuses(
        AnyVersion.of(2, TITLE, TEXT.localOnly(), STARS),
        "column text is SYNCED there and LOCAL_ONLY here");
  }

  @Test
  void whatCannotBeMeantIsRefused() throws IOException {
    refuses(second(table -> table.drop("size"), TITLE, TEXT, STARS), "Says", "a column size");
    refuses(second(table -> table.rename("size", "x"), TITLE, TEXT, STARS), "a column size");
    refuses(second(table -> table.rename("title", "text"), TITLE, TEXT, STARS), "two columns text");
    refuses(second(table -> table.fill("id", "1"), TITLE, TEXT, STARS), "the column id");
    refuses(
        second(table -> table.fill("length", "\"size\""), TITLE, TEXT, STARS, LENGTH),
        "reads a column size");
    refuses(
        AnyVersion.of(1, TITLE, TEXT, STARS).by(new Says(1, table -> {})),
        "Says from version 1 to 2");
  }

  @Test
  void whatCannotBeDoneIsRefused() throws IOException {
    refuses(
        second(table -> table.fill("length", "1 +"), TITLE, TEXT, STARS, LENGTH), "no SQL here");
    refuses(
        second(table -> table.fill("length", "\"stars\""), TITLE, TEXT, STARS, LENGTH),
        "column length of row insert null");
    refuses(
        second(table -> table.fill("length", "\"title\""), TITLE, TEXT, STARS, LENGTH),
        "column length of row",
        "for which INT32 has no room");
    refuses(
        second(
            table -> table.fill("stars", "3000000000"),
            TITLE,
            TEXT,
            Column.of("stars", ColumnType.INT32)),
        "INT32 has no room");
  }

  @Test
  void aValueIsKeptInTheSpellingOfItsType() {
    EveryState.in(phone, server);
    Column day = Column.of("day", ColumnType.INSTANT);
    Column grade = Column.of("grade", ColumnType.DECIMAL);
    AnyVersion second =
        second(
            table -> {
              table.fill("day", "'2026-11-23T10:00:00.500Z'");
              table.fill("grade", "'1.50'");
            },
            TITLE,
            TEXT,
            STARS,
            day,
            grade);
    phone.start(second);
    assertThat(phone.value("calm", "day")).isEqualTo("2026-11-23T10:00:00.5");
    assertThat(phone.row("calm").decimal(5)).isEqualTo("1.5");

    AnyVersion third =
        AnyVersion.of(3, TITLE, TEXT, STARS, day, grade)
            .by(new Says(2, table -> table.fill("grade", "\"grade\"")));
    phone.start(third);
    assertThat(phone.row("calm").decimal(5)).as("already spelled so").isEqualTo("1.5");
  }

  @Test
  void aFileFromBeforeVersionsWereKeptIsTakenAsTheModelSays() {
    EveryState.in(phone, server);
    phone.sql("DROP TABLE syncline_schema");

    phone.start(allAtOnce());

    assertThat(phone.client.outbox().count()).isEqualTo(8);
    assertThat(Objects.requireNonNull(phone.row("calm").decimal(2))).isEqualTo("5.5");
  }
}
