package dev.syncline.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** A response, to be asserted on. */
@SuppressWarnings("unchecked")
public record Answer(Response response) {

  public int status() {
    return response.status();
  }

  public String header(String name) {
    return response.header(name);
  }

  public String text() {
    return response.text();
  }

  public Map<String, Object> item() {
    return (Map<String, Object>) Json.parse(text());
  }

  public List<Map<String, Object>> items() {
    return (List<Map<String, Object>>) Json.parse(text());
  }

  public List<Object> ids() {
    return items().stream().map(item -> item.get("id")).toList();
  }

  public Object field(String name) {
    assertThat(item()).containsKey(name);
    return item().get(name);
  }

  public String version() {
    return (String) field("version");
  }

  public String error() {
    assertThat(item()).containsOnlyKeys("error");
    return (String) field("error");
  }

  /** The status, and that it is a whole item with its version in a strong tag. */
  public Answer isItem(int status) {
    assertThat(status()).as(text()).isEqualTo(status);
    assertThat(header("ETag")).isEqualTo('"' + version() + '"');
    assertThat(item()).containsKeys("id", "createdAt", "updatedAt", "version", "deleted");
    return this;
  }

  /** The status, and that the error says this. */
  public Answer isError(int status, String... words) {
    assertThat(status()).as(text()).isEqualTo(status);
    assertThat(error()).isNotBlank();
    for (String word : words) {
      assertThat(error()).contains(word);
    }
    assertThat(header("ETag")).isNull();
    return this;
  }

  public Answer isList(Object... ids) {
    assertThat(status()).as(text()).isEqualTo(200);
    assertThat(ids()).containsExactly(ids);
    return this;
  }
}
