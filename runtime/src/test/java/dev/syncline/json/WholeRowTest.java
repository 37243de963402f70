package dev.syncline.json;

import static dev.syncline.schema.TodoSchema.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that the model does not know, kept and sent back. */
final class WholeRowTest {

  private static final RowJson JSON = RowJson.of(TodoSchema.INSTANCE).keepingUnknown();
  private static final Row TODO = TodoSchema.row(Todo.of("a", "Milk"));
  private static final Row ID = TODO.only(i -> i == 0);
  private static final Row NONE = TODO.only(i -> false);

  private static ServerRow read(String fields) {
    String body = "{\"id\":\"a\",\"version\":\"v1\"," + fields + "\"deleted\":false}";
    return JSON.readWhole(new ByteArrayInputStream(body.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1,\"a\":2}",
        "{\"big\":123456789012345678901234567890,\"small\":1.10,\"e\":1E400,\"neg\":-0.0}",
        "{\"deep\":{\"list\":[1,[],{},[{\"x\":null}],true,false],\"text\":\"\"},\"after\":0}",
        "{\"half\":\"\\uD800\",\"pair\":\"\\uD83D\\uDE00\",\"line\":\"\\u2028\\n\\\"\"}",
        "{\"twice\":1,\"twice\":2}",
        "{\"Title\":\"another case of letters\"}",
        "{\"made\":\"2026-11-22T14:20:40.644Z\"}"
      })
  void isSentBackAsItCame(String object) {
    String fields = object.substring(1, object.length() - 1) + ",";

    ServerRow row = read(fields);

    assertThat(row.unknown()).isEqualTo(object);
    assertThat(JSON.write(new WholeRow(NONE, NONE, object, false))).isEqualTo(object);
  }

  @Test
  void whatTheModelKnowsIsNotKeptTwice() {
    ServerRow row = read("\"title\":\"Milk\",\"updatedAt\":null,\"x\":[],\"note\":null,");

    assertThat(row.unknown()).isEqualTo("{\"x\":[]}");
    assertThat(read("\"title\":\"Milk\",").unknown()).isEqualTo("{}");
  }

  @Test
  void nobodyKeepsWhatIsNotSentBack() {
    RowJson plain = RowJson.of(TodoSchema.INSTANCE);

    assertThat(plain.read("{\"id\":\"a\",\"x\":1}").unknown()).isNull();
  }

  @Test
  void whatWasChangedHereLiesOverTheServersRow() {
    Row title = TODO.only(i -> i == at("title"));
    WholeRow whole = new WholeRow(title, ID, "{\"x\":1,\"title\":\"older\"}", false);

    assertThat(JSON.write(whole)).isEqualTo("{\"title\":\"Milk\",\"x\":1,\"id\":\"a\"}");
  }

  @Test
  void aColumnThatTheModelLearntLaterKeepsTheServersValue() {
    Row title = TODO.only(i -> i == at("title"));
    WholeRow whole = new WholeRow(ID, title, "{\"title\":\"the server's\"}", false);

    assertThat(JSON.write(whole)).isEqualTo("{\"id\":\"a\",\"title\":\"the server's\"}");
  }

  @Test
  void aDeletedRowIsBroughtBack() {
    assertThat(JSON.write(new WholeRow(ID, NONE, "{}", true)))
        .isEqualTo("{\"id\":\"a\",\"deleted\":false}");
  }
}
