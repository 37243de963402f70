package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.json.RowJson;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the server says of a failure, from whatever form it chose to say it in. */
final class ServerWords {

  private static final int MOST = 500;

  private ServerWords() {}

  static String of(Response response, byte[] body, Redaction redaction) {
    String message = message(body);
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
   * The text under {@code error}, {@code message} or {@code description}; null in any other body.
   */
  private static @Nullable String message(byte[] body) {
    try (JsonParser json = RowJson.parser(new ByteArrayInputStream(body))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING && isMessage(field)) {
          return json.getText();
        }
        json.skipChildren();
      }
      return null;
    } catch (IOException notJson) {
      return null;
    }
  }

  private static boolean isMessage(String field) {
    return switch (field) {
      case "error", "message", "description" -> true;
      default -> false;
    };
  }
}
