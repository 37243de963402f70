package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.json.RowJson;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server says of a failure, from whatever form it chose to say it in. */
final class ServerWords {

  private static final int MOST = 500;

  private static final Set<String> MESSAGES = Set.of("error", "message", "description");
  private static final Set<String> PROBLEM = Set.of("title", "detail", "errors");
  private static final Set<String> FAULT = Set.of("errorMessage");

  private ServerWords() {}

  static String of(Response response, byte[] body, Redaction redaction) {
    String message = message(response, body);
    String words = message == null ? redaction.ofBody(plain(body)) : redaction.ofMessage(message);
    if (words.isEmpty()) {
      words = response.reason() == null ? "no reason given" : response.reason();
    }
    String shown = redaction.ofWords(words);
    return shown.length() > MOST ? shortened(shown) : shown;
  }

  private static String plain(byte[] body) {
    return new String(body, UTF_8).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").trim();
  }

  private static String shortened(String words) {
    boolean cutsPair = Character.isHighSurrogate(words.charAt(MOST - 1));
    return words.substring(0, cutsPair ? MOST - 1 : MOST) + "…";
  }

  /**
   * The server's sentences, in whatever form: a text; a list of faults ({@code [{"memberNames":
   * ["title"], "errorMessage": "Too long"}]}); a problem as RFC 9457 has it; an object with {@code
   * error}, {@code message} or {@code description}. Null in any other body.
   */
  private static @Nullable String message(Response response, byte[] body) {
    Set<String> fields = isProblem(response) ? PROBLEM : MESSAGES;
    try (JsonParser json = RowJson.parser(new ByteArrayInputStream(body))) {
      return switch (String.valueOf(json.nextToken())) {
        case "VALUE_STRING" -> json.getText();
        case "START_ARRAY" -> faults(json);
        case "START_OBJECT" -> sentences(json, fields);
        default -> null;
      };
    } catch (IOException notJson) {
      return null;
    }
  }

  private static boolean isProblem(Response response) {
    return response.headers().getOrDefault("Content-Type", List.of()).stream()
        .anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("problem+json"));
  }

  private static @Nullable String faults(JsonParser json) throws IOException {
    List<String> faults = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String fault = sentences(json, FAULT);
      if (fault != null) {
        faults.add(fault);
      }
    }
    return faults.isEmpty() ? null : String.join("; ", faults);
  }

  /** The texts of these fields, in order. The parser goes from the object's start to its end. */
  private static @Nullable String sentences(JsonParser json, Set<String> fields)
      throws IOException {
    List<String> found = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = fields.contains(json.currentName());
      json.nextToken();
      if (wanted) {
        addTexts(json, found);
      } else {
        json.skipChildren();
      }
    }
    return found.isEmpty() ? null : String.join("; ", found);
  }

  /** All texts of the value on which the parser stands, however deep. */
  private static void addTexts(JsonParser json, List<String> found) throws IOException {
    int depth = 0;
    for (JsonToken it = json.currentToken(); it != null; it = json.nextToken()) {
      depth += it.isStructStart() ? 1 : it.isStructEnd() ? -1 : 0;
      if (it == JsonToken.VALUE_STRING) {
        found.add(json.getText());
      }
      if (depth == 0) {
        return;
      }
    }
  }
}
