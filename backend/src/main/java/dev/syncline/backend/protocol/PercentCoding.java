package dev.syncline.backend.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Percent-encoding, of UTF-8 only. What cannot be decoded is refused, not guessed. */
final class PercentCoding {

  private PercentCoding() {}

  /** A segment of a path, in which a plus is a plus. */
  static String decodeSegment(String text) {
    return decode(text);
  }

  /** A name or value of a query, in which a plus is a space. */
  static String decodeParameter(String text) {
    return decode(text.replace('+', ' '));
  }

  /** Encoded so that a path and a query both read it. */
  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static String decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      int escape = text.indexOf('%', at);
      int end = escape < 0 ? text.length() : escape;
      bytes.writeBytes(text.substring(at, end).getBytes(UTF_8));
      at = end;
      if (escape >= 0) {
        bytes.write(octet(text, escape));
        at += 3;
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
  }

  private static int octet(String text, int escape) {
    if (escape + 2 >= text.length()) {
      throw malformed();
    }
    int high = Character.digit(text.charAt(escape + 1), 16);
    int low = Character.digit(text.charAt(escape + 2), 16);
    if (high < 0 || low < 0) {
      throw malformed();
    }
    return high * 16 + low;
  }

  private static Refusal malformed() {
    return new Refusal(400, "The address is not percent-encoded UTF-8");
  }
}
