package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Purge;
import dev.syncline.SyncedTable;
import dev.syncline.error.StoreException;
import dev.syncline.faults.FailingDisk.Failure;
import dev.syncline.roles.Cloud;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that is full, cannot be written or breaks: the call throws, nothing of it is stored,
 * everything before it is kept, and the next call after the disk works again does what it should.
 */
@ParameterizedClass
@ValueSource(ints = {1, 4})
class FailingDiskTest {

  private static final int TEXT = 20_000;

  @Parameter int parallelism;
  @TempDir private Path folder;

  private final FailingDisk disk = new FailingDisk();
  private Cloud cloud;
  private Shopper shopper;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, ShoppingListSchema.INSTANCE, ShoppingItemSchema.INSTANCE);
    shopper = open("device");
  }

  @AfterEach
  void stop() {
    disk.works();
    cloud.close();
  }

  private Shopper open(String name) {
    return Shopper.of(
        cloud.device(name, builder -> builder.driver(disk).pageSize(2).parallelism(parallelism)));
  }

  /** Rows and outbox, in words. */
  private Map<String, Object> state() {
    Map<String, Object> state = new TreeMap<>(shopper.rows());
    state.put("outbox", shopper.client().outbox().list().toString());
    return state;
  }

  private void write(String... changes) {
    RandomWrites writes = new RandomWrites(shopper, "w", new Random(1));
    writes.write(List.of(changes).stream().map(Change::of).toList());
  }

  private Map<String, String> onServer() {
    return new Server(cloud.other()).rows();
  }

  /** Whether the disk failed: then the action threw, as it should. */
  private boolean fails(Failure how, int step, Runnable action) {
    disk.failAt(step, how);
    try {
      action.run();
      return false;
    } catch (StoreException e) {
      assertThat(e.getMessage()).contains("device", ".db");
      return true;
    } finally {
      disk.works();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWriteIsStoredWholeOrNotAtAllAtWhicheverStepTheDiskFails(Failure how) {
    write("list/a=1", "listitem/a=1");
    write("list/b=1");
    shopper.isPushed();
    for (String[] changes :
        new String[][] {
          {"list/new=1"},
          {"list/a=2"},
          {"list/b"},
          {"list/a=3", "listitem/a=3"},
          {"list/a", "listitem/a"},
          {"list/a=4", "listitem/c=4"},
        }) {
      Map<String, Object> before = state();
      int step = 1;
      while (fails(how, step, () -> write(changes))) {
        assertThat(state()).as("step %s", step).isEqualTo(before);
        step++;
      }
      assertThat(step).as("a transaction has a begin, two writes and a commit").isGreaterThan(4);
      assertThat(state()).isNotEqualTo(before);
    }
    shopper.isPushed();
    assertThat(onServer()).isEqualTo(shopper.rows());
  }

  @ParameterizedTest
  @EnumSource
  void aPurgeIsWholeOrNotAtAll(Failure how) {
    write("list/a=1", "list/b=1", "listitem/a=1");
    shopper.isPushed();
    shopper.pull();
    write("list/a=2", "list/b");
    SyncedTable<?, ?> lists = shopper.tables().get(0).table();
    Map<String, Object> before = state();
    int step = 1;
    while (fails(how, step, () -> lists.purge(Purge.discardingChanges()))) {
      assertThat(state()).as("step %s", step).isEqualTo(before);
      step++;
    }
    assertThat(step).as("begin, operations, tokens, epoch, rows, commit").isGreaterThan(6);
    assertThat(shopper.rows()).containsOnlyKeys("listitem/a");
    assertThat(shopper.client().outbox().list()).isEmpty();
    shopper.pull();
    assertThat(shopper.rows()).isEqualTo(onServer()).containsEntry("list/a", "1");
  }

  @ParameterizedTest
  @EnumSource
  void aResolutionIsStoredWithItsOperationOrNotAtAll(Failure how) {
    write("list/a=1");
    shopper.isPushed();
    String id = cloud.other().get("/tables/list").items().get(0).get("id").toString();
    cloud.change("list", id, "{'text': 'theirs'}");
    write("list/a=2");
    assertThat(shopper.client().push().conflicts()).isEqualTo(1);
    LabelledTable<?> lists = shopper.tables().get(0);
    Map<String, Object> before = state();
    int step = 1;
    while (fails(how, step, lists::keepLocal)) {
      assertThat(state()).as("step %s", step).isEqualTo(before);
      step++;
    }
    assertThat(step).isGreaterThan(3);
    shopper.isPushed();
    assertThat(onServer()).containsEntry("list/a", "2");
  }

  /** The answer could not be stored: the request stays unanswered and is known as our own later. */
  @ParameterizedTest
  @EnumSource
  void aPushWhoseDiskFailsAtAnyStepGoesOnWithoutConflict(Failure how) {
    int step = 1;
    for (boolean failed = true; failed; step++) {
      write("list/a=" + step, "listitem/a=" + step);
      write("list/" + step + "=new");
      write("listitem/" + (step - 1));
      Map<String, String> rows = shopper.rows();
      failed = fails(how, step, () -> shopper.client().push());
      assertThat(shopper.rows()).as("step %s", step).isEqualTo(rows);
      if (step % 2 == 0) {
        shopper.close();
        shopper = open("device");
      }
      shopper.isPushed();
      assertThat(onServer()).as("step %s", step).isEqualTo(rows).isEqualTo(shopper.rows());
      write("listitem/" + step + "=to be deleted");
      shopper.isPushed();
    }
    assertThat(step).as("several transactions").isGreaterThan(12);
  }

  /** Page and token are stored together: were the token alone, rows would never come. */
  @ParameterizedTest
  @EnumSource
  void aPullWhoseDiskFailsAtAnyStepMissesNoRow(Failure how) {
    new Server(cloud.other()).write("list", 1, 7);
    int step = 1;
    for (boolean failed = true; failed; step++) {
      shopper = open("device" + step);
      failed = fails(how, step, shopper::pull);
      if (step % 2 == 0) {
        shopper.close();
        shopper = open("device" + step);
      }
      shopper.pull();
      assertThat(shopper.rows()).as("step %s", step).isEqualTo(onServer());
    }
    assertThat(step).as("several pages").isGreaterThan(12);
  }

  @ParameterizedTest
  @EnumSource
  void aFileWhoseMakingFailedAtAnyStepIsMadeTheNextTime(Failure how) {
    int step = 1;
    while (fails(how, step, () -> shopper = open("device-new"))) {
      step++;
    }
    write("list/a=1", "listitem/a=1");
    shopper.isPushed();
    assertThat(onServer()).isEqualTo(shopper.rows());
  }

  /** No simulation: SQLite itself has no page left. */
  @Test
  void aFullDiskIsToldAndCostsNothingThatWasAccepted() {
    write("list/a=1");
    Map<String, Object> before = state();
    disk.isFull(true);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> write("list/large=" + "x".repeat(TEXT), "list/a=2"))
        .withMessageContaining("device.db: the disk is full. Nothing was written. Make room")
        .satisfies(e -> assertThat(e.file()).isEqualTo(folder.resolve("device.db")));
    assertThat(state()).isEqualTo(before);

    disk.isFull(false);
    write("list/large=" + "x".repeat(TEXT), "list/a=2");
    shopper.isPushed();
    assertThat(onServer()).isEqualTo(shopper.rows());
  }

  @Test
  void aPullThatFillsTheDiskGoesOnWhenThereIsRoom() {
    for (int i = 0; i < 5; i++) {
      String row = "{'label':'%s','text':'%s'}".formatted(i, "x".repeat(TEXT));
      cloud.other().post("/tables/list", row);
    }
    disk.isFull(true);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(shopper::pull)
        .withMessageContaining("the disk is full");

    disk.isFull(false);
    shopper.pull();
    assertThat(shopper.rows()).hasSize(5).isEqualTo(onServer());
  }

  /** No simulation, but for the reason: SQLite itself refuses to write. */
  @Test
  void aFileThatCannotBeWrittenIsToldAndCanBeRead() {
    write("list/a=1");
    Map<String, Object> before = state();
    disk.isReadOnly(true);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> write("list/a=2"))
        .withMessageContaining("device.db")
        .withMessageContaining("cannot be written. Give this user the right to.");
    assertThatExceptionOfType(StoreException.class).isThrownBy(shopper.client()::push);
    assertThat(state()).isEqualTo(before);
    assertThat(onServer()).isEmpty();

    disk.isReadOnly(false);
    write("list/a=2");
    shopper.isPushed();
    assertThat(onServer()).containsEntry("list/a", "2");
  }
}
