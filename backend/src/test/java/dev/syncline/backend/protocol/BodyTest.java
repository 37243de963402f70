package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.quoted;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Request;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body may not be. */
final class BodyTest extends ProtocolTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{'text'",
        "{'text':",
        "{'text':'a",
        "{'text':'a',}",
        "{text:'a'}",
        "{'text':01}",
        "{'text':NaN}",
        "{'text':'a'} {}",
        "{'text':'a'}]",
        "\u0000",
        "hello",
      })
  void whatIsNoJsonIsRefused(String body) {
    caller.post("/tables/todoitem", body).isError(400, "JSON");
    caller.get("/tables/todoitem").isList();
  }

  @Test
  void anEmptyBodyIsRefused() {
    caller.post("/tables/todoitem", "").isError(400, "Unexpected end of JSON input");
    caller.post("/tables/todoitem", "  ").isError(400, "Unexpected end of JSON input");
    caller.patch("/tables/todoitem/a", "").isError(400, "Unexpected end of JSON input");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{'text':'a'}]", "'text'", "1", "true", "null"})
  void whatIsNoObjectIsRefused(String body) {
    caller.post("/tables/todoitem", body).isError(400, "object");
    caller.patch("/tables/todoitem/a", body).isError(400, "object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"createdAt", "updatedAt", "deleted", "CREATEDAT", "Deleted", "updatedat"})
  void reservedPropertiesAreRefused(String property) {
    String words = "Cannot update item with property '" + property + "' as it is reserved";
    String body = "{'id':'a','" + property + "':null}";
    caller.post("/tables/todoitem", body).isError(400, words);
    caller.post("/tables/todoitem", "{'id':'a'}").isItem(201);
    caller.patch("/tables/todoitem/a", body).isError(400, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "text ", "", "te\\\"xt", "text\\\" = 1; --", "_", "__version"})
  void unknownPropertiesAreRefusedByName(String property) {
    caller.call("POST", "/tables/todoitem", "{\"" + property + "\":1}").isError(400, "no column");
  }

  @Test
  void theUnknownPropertyIsNamed() {
    caller.post("/tables/todoitem", "{'nope':1}").isError(400, "todoitem", "'nope'");
  }

  @Test
  void aColumnOfTheDeviceIsUnknown() {
    caller.post("/tables/typed", "{'draft':'x'}").isError(400, "'draft'");
  }

  @Test
  void aPropertyThatIsThereTwiceIsRefused() {
    caller.post("/tables/todoitem", "{'text':'a','text':'b'}").isError(400, "twice");
    caller.post("/tables/todoitem", "{'text':'a','TEXT':'b'}").isError(400, "twice");
    caller.post("/tables/todoitem", "{'id':'a','ID':'b'}").isError(400, "twice");
  }

  @Test
  void propertiesAreFoundInAnyCase() {
    Answer answer = caller.post("/tables/todoitem", "{'ID':'Upper','TEXT':'a'}").isItem(201);
    assertThat(answer.item()).containsEntry("id", "Upper").containsEntry("text", "a");
  }

  @Test
  void theIdsOfPathAndBodyMustNotDiffer() {
    caller.post("/tables/todoitem", "{'id':'a'}");
    caller
        .patch("/tables/todoitem/a", "{'id':'b','text':'x'}")
        .isError(400, "The item ID and querystring ID did not match");
    caller.patch("/tables/todoitem/a", "{'id':'A'}").isError(400, "did not match");
    caller.patch("/tables/todoitem/a", "{'id':'a'}").isItem(200);
    caller.patch("/tables/todoitem/a", "{'id':null}").isItem(200);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 201",
    "Application/JSON, 201",
    "application/json; charset=utf-8, 201",
    "application/json ;charset=utf-8, 201",
    "text/plain, 415",
    "application/x-www-form-urlencoded, 415",
    "application/jsonp, 415",
    "'', 415",
  })
  void onlyJsonIsTaken(String type, int status) {
    Answer answer =
        caller.call("POST", "/tables/todoitem", quoted("{'text':'a'}"), "Content-Type", type);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void textThatIsNoUtf8IsRefused() {
    assertThat(post("{\"text\":\"\u00e9\"}", ISO_8859_1)).isEqualTo(400);
  }

  @Test
  void jsonInUtf16IsReadAsWhatItIs() {
    assertThat(post("{\"text\":\"\u00e9\"}", UTF_16)).isEqualTo(201);
  }

  private int post(String body, Charset charset) {
    Map<String, String> headers = Map.of("ZUMO-API-VERSION", "2.0.0");
    return backend
        .handle(new Request("POST", "/tables/todoitem", headers, body.getBytes(charset)))
        .status();
  }

  @Test
  void aBodyOfOneMegabyteIsTakenAndNoMore() {
    int most = Request.LARGEST_BODY - "{\"text\":\"\"}".length();
    caller.post("/tables/todoitem", "{'text':'" + "a".repeat(most) + "'}").isItem(201);
    caller
        .post("/tables/todoitem", "{'text':'" + "a".repeat(most + 1) + "'}")
        .isError(413, "1048576");
  }

  @Test
  void deepJsonIsRefusedWithoutReadingIt() {
    caller.post("/tables/todoitem", "{'text':" + "[".repeat(100_000)).isError(400, "text");
    caller.post("/tables/todoitem", "{'a':".repeat(100_000)).isError(400, "'a'");
  }
}
