package dev.syncline.pitfalls;

import static dev.syncline.pitfalls.Network.ANSWER_IS_LOST;
import static dev.syncline.pitfalls.Network.REQUEST_IS_LOST;
import static dev.syncline.pitfalls.Network.answered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.PendingChange;
import dev.syncline.Purge;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.event.SyncStatus;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the clients before us lost, or brought back: numbers 1 to 12 of docs/pitfalls.md. */
class LostDataTest extends ErrandDevice {

  /** When, while a request is under way. */
  enum Moment {
    BEFORE_THE_SERVER_HAS_IT,
    BEFORE_THE_ANSWER_ARRIVES;

    Network.Fate doing(Runnable what) {
      Runnable byTheUser = () -> elsewhere(what);
      return this == BEFORE_THE_SERVER_HAS_IT
          ? Network.onTheWay(byTheUser)
          : Network.onTheWayBack(byTheUser);
    }
  }

  @DisplayName("1: an edit made while the row is pushed is not overwritten by the answer")
  @ParameterizedTest
  @EnumSource
  void anEditDuringThePushStays(Moment moment) {
    errands.insert(Errand.of("a", "milk"));
    network.next(moment.doing(() -> edit("a", "oat milk")));
    isPushed();
    assertThat(here("a").title()).isEqualTo("oat milk");
    assertThat(there("a")).containsEntry("title", "oat milk");

    network.next(moment.doing(() -> errands.update(here("a").withCode("7"))));
    edit("a", "soy milk");
    isPushed();
    assertThat(here("a")).matches(it -> it.title().equals("soy milk") && it.code().equals("7"));
    assertThat(there("a")).containsEntry("title", "soy milk").containsEntry("code", "7");
  }

  @DisplayName("2: a delete made while the row's insert is pushed leaves no zombie")
  @ParameterizedTest
  @EnumSource
  void aDeleteDuringTheInsertLeavesNoZombie(Moment moment) {
    errands.insert(Errand.of("a", "milk"));
    network.next(moment.doing(() -> errands.delete("a")));

    isPushed();
    errands.pull();

    assertThat(errands.find("a")).isEmpty();
    assertThat(isThere("a")).isFalse();
  }

  @DisplayName("2: a delete made while the row's update is pushed is no conflict with oneself")
  @ParameterizedTest
  @EnumSource
  void aDeleteDuringTheUpdateIsNoConflict(Moment moment) {
    shared("a");
    edit("a", "oat milk");
    network.next(moment.doing(() -> errands.delete("a")));

    isPushed();

    assertThat(errands.find("a")).isEmpty();
    assertThat(isThere("a")).isFalse();
  }

  @DisplayName("3: a row deleted after the answer to its insert was lost leaves no orphan")
  @Test
  void aDeleteAfterALostAnswerReachesTheServer() {
    errands.insert(Errand.of("a", "milk"));
    network.next(ANSWER_IS_LOST);
    assertThat(client.push().status()).isEqualTo(SyncStatus.NETWORK);
    errands.delete("a");

    isPushed();
    errands.pull();

    assertThat(errands.find("a")).isEmpty();
    assertThat(isThere("a")).isFalse();
  }

  @DisplayName("4: what was sent before a crash is sent again without a conflict with oneself")
  @ParameterizedTest
  @EnumSource(value = PendingChange.Kind.class)
  void aCrashAfterSendingIsNoConflict(PendingChange.Kind sent) {
    shared("before");
    switch (sent) {
      case INSERT -> errands.insert(Errand.of("a", "milk"));
      case UPDATE -> edit("before", "oat milk");
      case DELETE -> errands.delete("before");
    }
    errands.insert(Errand.of("b", "bread"));
    network.next(ANSWER_IS_LOST);
    client.push();
    restart();
    // Were the request not known as our own, this would be a change of another writer's row.
    switch (sent) {
      case INSERT -> edit("a", "later");
      case UPDATE -> edit("before", "later");
      case DELETE -> {}
    }

    isPushed();
    errands.pull();

    others.pull();
    assertThat(errands.list(ErrandQuery.all())).isEqualTo(others.list(ErrandQuery.all()));
    assertThat(others.find("b")).isPresent();
  }

  /** That row and operation are one transaction, FailingDiskTest shows at each step. */
  @DisplayName("5: what is being pushed, or was refused, is in the outbox all the time")
  @Test
  void anOperationStaysInTheOutboxUntilTheServerHasIt() {
    errands.insert(Errand.of("parent", "milk"));
    errands.insert(Errand.of("child", "bread"));
    List<PendingChange> during = new ArrayList<>();
    network.next(
        Network.onTheWayBack(() -> elsewhere(() -> during.addAll(client.outbox().list()))));
    network.always(answered(400, "{'error':'no'}".replace('\'', '"')));

    client.push();

    assertThat(during).extracting(PendingChange::rowId).containsExactly("parent", "child");
    assertThat(client.outbox()).extracting(PendingChange::rowId).containsExactly("child");
  }

  @DisplayName("5: what failed is sent again in the order in which it was written")
  @Test
  void theOrderStaysAfterAFailure() {
    errands.insert(Errand.of("parent", "milk"));
    errands.insert(Errand.of("child", "bread"));
    for (Network.Fate fate : List.of(REQUEST_IS_LOST, ANSWER_IS_LOST)) {
      network.next(fate);
      client.push();
    }
    network.requests();

    isPushed();

    assertThat(network.requests())
        .filteredOn(request -> request.startsWith("POST"))
        .satisfiesExactly(
            first -> assertThat(first).contains("parent"),
            second -> assertThat(second).contains("child"));
  }

  @DisplayName("6: a row passed over by a pull for a pending change comes if that is discarded")
  @ParameterizedTest
  @EnumSource
  void aRowThatWasPassedOverComes(PendingChange.Kind pending) {
    if (pending == PendingChange.Kind.INSERT) {
      errands.insert(Errand.of("a", "mine"));
      others.insert(Errand.of("a", "new"));
      othersPush();
    } else {
      shared("a");
    }
    switch (pending) {
      case INSERT -> {}
      case UPDATE -> edit("a", "mine");
      case DELETE -> errands.delete("a");
    }
    othersEdit("a", "theirs");
    network.next(answered(400, "{\"error\":\"Not today\"}"));
    errands.pull();
    assertThat(errands.state("a")).isNotEqualTo(RowState.SYNCED);

    assertThat(errands.change("a").orElseThrow().discard()).isTrue();
    isPushed();
    errands.pull();

    assertThat(here("a").title()).isEqualTo("theirs");
    assertThat(here("a").version()).isEqualTo(there("a").get("version"));
    assertThat(errands.state("a")).isEqualTo(RowState.SYNCED);
  }

  @DisplayName("9: an update says only what was changed, and clears nothing of others")
  @Test
  void anUpdateSendsOnlyWhatChanged() {
    shared("a");
    cloud.change("errand", "a", "{'code': '007', 'number': 7}");
    edit("a", "oat milk");
    network.requests();

    isPushed();

    assertThat(network.requests().get(0))
        .startsWith("PATCH")
        .contains("oat milk")
        .doesNotContain("code", "number", "weight", "done", "due");
    assertThat(there("a")).containsEntry("code", "007").containsEntry("number", 7L);
  }

  @DisplayName("10: a resolution applies to its own row, and to no other")
  @Test
  void aResolutionAppliesToItsRow() {
    List<String> ids = List.of("a", "b");
    ids.forEach(this::shared);
    for (String id : ids) {
      edit(id, "mine");
      othersEdit(id, "theirs");
    }
    assertThat(client.push().conflicts()).isEqualTo(2);

    assertThat(errands.resolve(conflict("b").delete())).isTrue();
    client.push();

    assertThat(errands.find("b")).isEmpty();
    assertThat(isThere("b")).isFalse();
    assertThat(errands.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(here("a").title()).isEqualTo("mine");
    assertThat(there("a")).containsEntry("title", "theirs");
  }

  @DisplayName("10: a resolution does not bring back a row that its user deleted meanwhile")
  @Test
  void aResolutionDoesNotResurrect() {
    ErrandConflict conflict = conflictOn("a");
    errands.delete("a");

    assertThat(errands.resolve(conflict.keepLocal())).isFalse();

    assertThat(errands.find("a")).isEmpty();
    assertThat(conflict("a").local()).isEmpty();
    errands.resolve(conflict("a").keepLocal());
    isPushed();
    assertThat(isThere("a")).isFalse();
  }

  @DisplayName("10: keeping ours is sent on a version, so a third writer's change is not lost")
  @Test
  void keepingOursIsNeverUnconditional() {
    ErrandConflict conflict = conflictOn("a");
    othersEdit("a", "a third one's");

    errands.resolve(conflict.keepLocal());
    assertThat(client.push().conflicts()).isEqualTo(1);

    assertThat(there("a")).containsEntry("title", "a third one's");
    assertThat(conflict("a").server()).map(Errand::title).hasValue("a third one's");
  }

  private ErrandConflict conflictOn(String id) {
    shared(id);
    edit(id, "mine");
    othersEdit(id, "theirs");
    assertThat(client.push().conflicts()).isEqualTo(1);
    return conflict(id);
  }

  private ErrandConflict conflict(String id) {
    return errands.conflicts().stream().filter(it -> it.rowId().equals(id)).findAny().orElseThrow();
  }

  @DisplayName(
      "11: a purge of some rows drops the changes of no others, and what it purged returns")
  @Test
  void aPurgeKeepsTheChangesOfOthersAndWhatItPurgedReturns() {
    List.of("a", "b", "c").forEach(this::shared);
    errands.pull("milk", ErrandQuery.where(ErrandQuery.TITLE.eq("milk")));
    edit("a", "mine");
    edit("b", "mine");
    errands.delete("c");

    errands.purge(ErrandQuery.where(ErrandQuery.ID.eq("a")), Purge.discardingChanges());

    assertThat(client.outbox()).extracting(PendingChange::rowId).containsExactly("b", "c");
    errands.pull("milk", ErrandQuery.where(ErrandQuery.TITLE.eq("milk")));
    assertThat(here("a").title()).isEqualTo("milk");
    assertThat(there("b")).containsEntry("title", "mine");
    assertThat(isThere("c")).isFalse();
  }

  @DisplayName("12: an app that knows fewer columns clears none of the others, nor the version")
  @Test
  void fewerColumnsClearNone() {
    errands.insert(new Errand("a", "milk", "007", 7L, 0.5, true, null, null));
    isPushed();
    try (SyncClient older =
        SyncClient.builder()
            .endpoint(URI.create("https://contoso.example"))
            .database(folder.resolve("older.db"))
            .table(ErrandTitleSchema.INSTANCE)
            .http(() -> Network.renaming("errandtitle", "errand", cloud))
            .build()) {
      ErrandTitleTable titles = ErrandTitleTable.of(older);
      titles.pull();
      titles.update(titles.find("a").orElseThrow().withTitle("oat milk"));
      assertThat(older.push().isClean()).isTrue();
      assertThat(there("a"))
          .containsEntry("title", "oat milk")
          .containsEntry("code", "007")
          .containsEntry("number", 7L)
          .containsEntry("done", true);

      assertThat(titles.find("a").orElseThrow().version()).isEqualTo(there("a").get("version"));
      titles.update(titles.find("a").orElseThrow().withTitle("mine"));
      othersEdit("a", "theirs");
      assertThat(older.push().conflicts()).isEqualTo(1);
    }
  }

  @DisplayName("12: a page whose rows lack columns leaves what is here of them")
  @Test
  void aPageThatLacksColumnsLeavesThem() {
    errands.insert(new Errand("a", "milk", "007", 7L, 0.5, true, null, null));
    isPushed();
    String version = here("a").version();
    network.next(
        answered(
            200,
            "[{\"id\":\"a\",\"title\":\"oat milk\",\"version\":\"2\","
                + "\"updatedAt\":\"2030-01-01T00:00:00.000Z\"}]",
            "Content-Type",
            "application/json"));

    errands.pull();

    assertThat(version).isNotEqualTo("2");
    assertThat(here("a")).isEqualTo(new Errand("a", "oat milk", "007", 7L, 0.5, true, null, "2"));
  }
}
