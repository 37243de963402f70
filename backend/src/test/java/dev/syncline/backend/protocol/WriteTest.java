package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.matching;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Insert, update, delete and undelete, one at a time. */
class WriteTest extends ProtocolTest {

  @Test
  void insertAnswersTheItem() {
    Answer answer =
        caller.post("/tables/todoitem", "{'id':'t1','text':'one','complete':false}").isItem(201);
    assertThat(answer.item())
        .containsEntry("id", "t1")
        .containsEntry("text", "one")
        .containsEntry("complete", false)
        .containsEntry("priority", null)
        .containsEntry("deleted", false)
        .containsEntry("createdAt", "2026-11-22T14:20:40.644Z")
        .containsEntry("updatedAt", "2026-11-22T14:20:40.644Z")
        .containsEntry("version", "AAAAAAAAAAE=")
        .hasSize(8);
    assertThat(answer.header("Location")).isNull();
    assertThat(answer.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.header("X-ZUMO-Server-Version")).startsWith("syncline-");
    assertThat(caller.get("/tables/todoitem/t1").isItem(200).item()).isEqualTo(answer.item());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'text':'x'}", "{'id':null,'text':'x'}", "{'id':'','text':'x'}"})
  void anItemWithoutIdGetsARandomOne(String body) {
    String one = (String) caller.post("/tables/todoitem", body).isItem(201).field("id");
    String other = (String) caller.post("/tables/todoitem", body).isItem(201).field("id");
    assertThat(UUID.fromString(one).version()).isEqualTo(4);
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void insertIgnoresTheVersionThatIsSent() {
    Answer answer = caller.post("/tables/todoitem", "{'id':'t1','version':'mine'}").isItem(201);
    assertThat(answer.version()).isEqualTo("AAAAAAAAAAE=");
  }

  @Test
  void insertOfAnIdInUseAnswersTheServersRow() {
    Answer there = caller.post("/tables/todoitem", "{'id':'t1','text':'one'}").isItem(201);
    Answer clash = caller.post("/tables/todoitem", "{'id':'t1','text':'two'}").isItem(409);
    assertThat(clash.item()).isEqualTo(there.item());
    assertThat(caller.get("/tables/todoitem/t1").item()).isEqualTo(there.item());
  }

  @Test
  void insertOfADeletedIdAnswersTheServersRow() {
    caller.post("/tables/todoitem", "{'id':'t1','text':'one'}").isItem(201);
    Answer deleted = caller.delete("/tables/todoitem/t1").isItem(200);
    Answer clash = caller.post("/tables/todoitem", "{'id':'t1','text':'two'}").isItem(409);
    assertThat(clash.item()).isEqualTo(deleted.item()).containsEntry("deleted", true);
  }

  @Test
  void anIdOfAnotherTableIsFree() {
    caller.post("/tables/todoitem", "{'id':'t1'}").isItem(201);
    caller.post("/tables/typed", "{'id':'t1'}").isItem(201);
  }

  @Test
  void idsDifferByCase() {
    caller.post("/tables/todoitem", "{'id':'t1'}").isItem(201);
    caller.post("/tables/todoitem", "{'id':'T1'}").isItem(201);
    caller.get("/tables/todoitem").isList("T1", "t1");
  }

  @Test
  void updateSetsTheGivenColumnsOnly() {
    caller.post("/tables/todoitem", "{'id':'t1','text':'one','priority':3}");
    clock.set("2026-11-22T15:00:00Z");
    Answer answer = caller.patch("/tables/todoitem/t1", "{'complete':true}").isItem(200);
    assertThat(answer.item())
        .containsEntry("text", "one")
        .containsEntry("priority", 3L)
        .containsEntry("complete", true)
        .containsEntry("createdAt", "2026-11-22T14:20:40.644Z")
        .containsEntry("updatedAt", "2026-11-22T15:00:00.000Z")
        .containsEntry("version", "AAAAAAAAAAI=");
  }

  @Test
  void updateCanSetNull() {
    caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer answer = caller.patch("/tables/todoitem/t1", "{'text':null}").isItem(200);
    assertThat(answer.field("text")).isNull();
  }

  @Test
  void updateTakesTheIdFromTheBodyToo() {
    caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer answer = caller.patch("/tables/todoitem", "{'id':'t1','text':'two'}").isItem(200);
    assertThat(answer.field("text")).isEqualTo("two");
  }

  @Test
  void updateWithoutAnyIdIsRefused() {
    caller.patch("/tables/todoitem", "{'text':'two'}").isError(400, "id");
  }

  @Test
  void updateWithNothingToSetIsAWriteLikeAnyOther() {
    Answer before = caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer after = caller.patch("/tables/todoitem/t1", "{'id':'t1'}").isItem(200);
    assertThat(after.version()).isNotEqualTo(before.version());
    assertThat(after.field("text")).isEqualTo("one");
  }

  @Test
  void updateThatChangesNothingGetsANewVersion() {
    Answer before = caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer after = caller.patch("/tables/todoitem/t1", "{'text':'one'}").isItem(200);
    assertThat(after.version()).isNotEqualTo(before.version());
  }

  @Test
  void deleteKeepsTheRowAndHidesIt() {
    Answer before = caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer deleted = caller.delete("/tables/todoitem/t1").isItem(200);
    assertThat(deleted.item()).containsEntry("deleted", true).containsEntry("text", "one");
    assertThat(deleted.version()).isNotEqualTo(before.version());
    caller.get("/tables/todoitem/t1").isError(404, "The item does not exist");
    caller.get("/tables/todoitem/t1?__includeDeleted=true").isError(404);
    caller.get("/tables/todoitem").isList();
    caller.get("/tables/todoitem?__includeDeleted=true").isList("t1");
  }

  @Test
  void undeleteBringsTheRowBack() {
    caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer deleted = caller.delete("/tables/todoitem/t1");
    Answer back = caller.undelete("/tables/todoitem/t1").isItem(201);
    assertThat(back.item()).containsEntry("deleted", false).containsEntry("text", "one");
    assertThat(back.version()).isNotEqualTo(deleted.version());
    caller.get("/tables/todoitem/t1").isItem(200);
  }

  @Test
  void undeleteOfALivingRowIsAWriteLikeAnyOther() {
    Answer before = caller.post("/tables/todoitem", "{'id':'t1'}");
    Answer after = caller.undelete("/tables/todoitem/t1").isItem(201);
    assertThat(after.version()).isNotEqualTo(before.version());
  }

  @Test
  void undeleteIgnoresABody() {
    caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    Answer answer =
        caller.call("POST", "/tables/todoitem/t1", "not json", "Content-Type", "text/plain");
    assertThat(answer.isItem(201).field("text")).isEqualTo("one");
  }

  @Test
  void versionsNeverComeBack() {
    Answer first = caller.post("/tables/todoitem", "{'id':'t1'}");
    caller.delete("/tables/todoitem/t1");
    Answer back = caller.undelete("/tables/todoitem/t1");
    Answer other = caller.post("/tables/typed", "{'id':'t1'}");
    assertThat(back.version()).isNotEqualTo(first.version());
    assertThat(other.version()).isNotIn(first.version(), back.version());
    caller.patch("/tables/todoitem/t1", "{'text':'x'}", "If-Match", matching(first)).isItem(412);
  }

  @Test
  void aRefusedWriteWritesNothing() {
    Answer before = caller.post("/tables/todoitem", "{'id':'t1','text':'one'}");
    caller.patch("/tables/todoitem/t1", "{'text':'x'}", "If-Match", "\"old\"").isItem(412);
    caller.delete("/tables/todoitem/t1", "If-Match", "\"old\"").isItem(412);
    caller.undelete("/tables/todoitem/t1", "If-Match", "\"old\"").isItem(412);
    caller.patch("/tables/todoitem/t1", "{'text':1}").isError(400);
    caller.patch("/tables/todoitem/t1", "{'text':'x','nope':1}").isError(400);
    assertThat(caller.get("/tables/todoitem/t1").item()).isEqualTo(before.item());
    Answer next = caller.post("/tables/todoitem", "{'id':'t2'}").isItem(201);
    assertThat(next.version()).isEqualTo("AAAAAAAAAAI=");
  }

  @Test
  void aRequiredColumnNeedsAValue() {
    caller.post("/tables/order", "{'id':'o1','select':'a'}").isError(400, "where");
    caller.post("/tables/order", "{'id':'o1','select':null,'where':true}").isError(400, "select");
    caller.post("/tables/order", "{'id':'o1','select':'a','where':true}").isItem(201);
    caller.patch("/tables/order/o1", "{'where':null}").isError(400, "where");
    caller.patch("/tables/order/o1", "{'group':null}").isItem(200);
  }
}
