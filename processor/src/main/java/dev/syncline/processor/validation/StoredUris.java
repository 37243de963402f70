package dev.syncline.processor.validation;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Spells URIs as SQLite keeps them, one spelling for all that are equal. */
final class StoredUris {

  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

  private StoredUris() {}

  static String of(URI uri) {
    String text = uri.toString();
    String host = uri.getHost();
    if (uri.getScheme() != null) {
      text = uri.getScheme().toLowerCase(Locale.ROOT) + text.substring(uri.getScheme().length());
    }
    if (host != null) {
      int start = text.indexOf(host, text.indexOf("//") + 2 + userInfo(uri));
      String end = text.substring(start + host.length());
      text = text.substring(0, start) + host.toLowerCase(Locale.ROOT) + end;
    }
    return upperCaseEscapes(withoutEmptyAuthority(text, uri));
  }

  private static int userInfo(URI uri) {
    return Objects.requireNonNullElse(uri.getRawUserInfo(), "").length();
  }

  // file:///a
  // file:/a
  private static String withoutEmptyAuthority(String text, URI uri) {
    boolean empty =
        !uri.isOpaque() && uri.getRawAuthority() == null && !uri.getRawPath().startsWith("//");
    return empty ? text.replaceFirst("^([^:/?#]+:)?//(?=/)", "$1") : text;
  }

  private static String upperCaseEscapes(String text) {
    return ESCAPE.matcher(text).replaceAll(it -> it.group().toUpperCase(Locale.ROOT));
  }
}
