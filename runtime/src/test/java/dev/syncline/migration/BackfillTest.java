package dev.syncline.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.RowState;
import dev.syncline.event.PullResult;
import dev.syncline.query.Filter;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.Row;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever pull brings a row that was here before a column, and whatever became of it. */
class BackfillTest {

  private static final AnyVersion FIRST = AnyVersion.of(1, EveryState.TITLE, EveryState.TEXT);
  private static final AnyVersion SECOND =
      AnyVersion.of(2, EveryState.TITLE, EveryState.TEXT, EveryState.STARS);
  private static final TextColumn<Row> TITLE = new TextColumn<>(EveryState.TITLE);

  @TempDir private Path folder;

  private final FakeServer server = new FakeServer();
  private Phone phone;

  @BeforeEach
  void install() {
    phone = new Phone(folder.resolve("phone.db"), server);
    for (String id : new String[] {"a", "b", "c"}) {
      server.put("note", id, "Title " + id, null, 5L);
    }
    phone.start(FIRST);
  }

  @AfterEach
  void stop() {
    phone.close();
  }

  private static Filter<Row> titled(String title) {
    return Filter.where(TITLE.eq(title));
  }

  @Test
  void pullsOfSeveralNamesFillTheirRowsEach() {
    phone.table.pull("a", titled("Title a"));
    phone.table.pull("b", titled("Title b"));

    phone.start(SECOND).table.pull("a", titled("Title a"));
    assertThat(phone.value("a", "stars")).isEqualTo(5L);
    assertThat(phone.value("b", "stars")).isNull();
    phone.table.pull("b", titled("Title b"));

    assertThat(phone.value("b", "stars")).isEqualTo(5L);
    assertThat(phone.table.find("c")).as("never pulled").isEmpty();
  }

  @Test
  void aPullWithoutANameFillsWhatItBrings() {
    phone.table.pull(titled("Title a"));

    PullResult result = phone.start(SECOND).table.pull(titled("Title a"));

    assertThat(result.stored()).isEqualTo(1);
    assertThat(phone.value("a", "stars")).isEqualTo(5L);
  }

  @Test
  void aPullThatIsInterruptedAndAnAppThatIsRestartedGoOn() {
    phone.table.pull();

    phone.start(SECOND);
    server.pageCap(1).next(seen -> seen.isPage(), Fault.NONE).nextPage(Fault.REFUSED);
    phone.table.pull();
    phone.start(SECOND).table.pull();

    for (String id : new String[] {"a", "b", "c"}) {
      assertThat(phone.value(id, "stars")).as(id).isEqualTo(5L);
    }
  }

  @Test
  void aRowWhoseRequestIsUnansweredIsFilledByALaterPull() {
    phone.table.pull();
    phone.edit("a", "title", "Mine");
    server.next("PATCH", Fault.REQUEST_LOST);
    phone.client.push();

    phone.start(SECOND);
    server.next("PATCH", Fault.REQUEST_LOST);
    phone.table.pull();
    assertThat(phone.value("a", "stars")).isNull();
    phone.table.pull();

    assertThat(phone.value("a", "stars")).isEqualTo(5L);
    assertThat(server.shown("note", "a")).isEqualTo("Mine|null|5");
    assertThat(phone.table.state("a")).isEqualTo(RowState.SYNCED);
  }

  @Test
  void whatIsTakenBackIsFilledToo() {
    phone.table.pull();
    phone.edit("a", "title", "Mine");
    phone.table.delete("b");

    phone.start(SECOND);
    server.always(Fault.REFUSED).next(seen -> seen.isPage(), Fault.NONE);
    phone.table.pull();
    phone.table.pending().list().forEach(it -> it.discard());

    assertThat(phone.value("a", "stars")).isEqualTo(5L);
    assertThat(phone.value("b", "stars")).isEqualTo(5L);
    assertThat(phone.client.outbox().count()).isZero();
  }

  @Test
  void anEditOfTheNewColumnIsNotOverwritten() {
    phone.table.pull();

    phone.start(SECOND).edit("a", "stars", 1L);
    server.next("PATCH", Fault.REFUSED);
    phone.table.pull();
    assertThat(phone.value("a", "stars")).isEqualTo(1L);
    phone.client.push();

    assertThat(server.shown("note", "a")).isEqualTo("Title a|null|1");
  }

  @Test
  void aRowInConflictIsFilledAndStaysInConflict() {
    phone.table.pull();
    server.set("note", "a", "title", "Theirs");
    phone.edit("a", "title", "Ours");
    phone.client.push();

    phone.start(SECOND).table.pull();

    assertThat(phone.table.state("a")).isEqualTo(RowState.CONFLICT);
    phone.table.resolve(phone.table.conflicts().get(0).takeServer());
    assertThat(phone.value("a", "stars")).isEqualTo(5L);
  }

  @Test
  void afterAllOfItAPullIsAsCheapAsEver() {
    phone.table.pull();
    phone.start(SECOND).table.pull();
    server.requests();

    assertThat(phone.table.pull().stored()).isZero();
    assertThat(server.requests()).hasSize(1);
  }
}
