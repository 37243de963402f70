package dev.syncline.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values of sensitive columns out of what a server says of a request. Where it repeats
 * what it was sent, the values become {@code …}. Where nothing was sent by which to know them, and
 * where it answers with something else than a message, its words are not shown at all. Nor is the
 * token of a request ever shown.
 */
final class Redaction {

  private static final int LITERAL =
      Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Redaction NONE = new Redaction(false, List.of(), null);
  private static final Redaction ALL = new Redaction(true, null, null);

  private final boolean sensitive;
  private final @Nullable List<String> sent;
  private final @Nullable String token;

  private Redaction(boolean sensitive, @Nullable List<String> sent, @Nullable String token) {
    this.sensitive = sensitive;
    this.sent = sent;
    this.token = token;
  }

  /** Of a request without a body. */
  static Redaction of(boolean sensitive) {
    return sensitive ? ALL : NONE;
  }

  /** Of a request that carried these columns. */
  static Redaction of(RowJson json, Row body) {
    return body.columns().areSensitive() ? new Redaction(true, values(json, body), null) : NONE;
  }

  /** The same, of a request that carried this token, or none. */
  Redaction hiding(@Nullable String token) {
    return token == null ? this : new Redaction(sensitive, sent, token);
  }

  /** Without the token, which a server may repeat where it says what is wrong with it. */
  String ofWords(String words) {
    return token == null ? words : words.replace(token, "…");
  }

  String ofMessage(String message) {
    if (sent == null) {
      return "";
    }
    String shown = message;
    for (String value : sent) {
      shown = Pattern.compile(value, LITERAL).matcher(shown).replaceAll("…");
    }
    return shown;
  }

  /** Of a body that is no message. */
  String ofBody(String text) {
    return sensitive ? "" : text;
  }

  /** As they travelled, and as JSON within a text has them; the longest first. */
  private static List<String> values(RowJson json, Row body) {
    Row sensitive = body.only(i -> body.columns().get(i).traits().sensitive());
    byte[] travelling = json.write(sensitive).getBytes(StandardCharsets.UTF_8);
    List<String> values = new ArrayList<>();
    try (JsonParser parser = RowJson.parser(new ByteArrayInputStream(travelling))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue() && !parser.getText().isEmpty()) {
          values.add(parser.getText());
          values.add(
              String.valueOf(JsonStringEncoder.getInstance().quoteAsString(parser.getText())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    values.sort(Comparator.comparing(String::length).reversed());
    return values;
  }
}
