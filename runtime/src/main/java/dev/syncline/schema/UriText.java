package dev.syncline.schema;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * URIs as text, of which two are equal if and only if the URIs are: {@link URI#equals} ignores the
 * case of scheme, host and escapes, and how an authority that is missing is spelled.
 */
public final class UriText {

  private UriText() {}

  /** The one spelling of the URI and all that are equal to it. */
  public static String format(URI uri) {
    StringBuilder text = new StringBuilder();
    if (uri.getScheme() != null) {
      text.append(uri.getScheme().toLowerCase(Locale.ROOT)).append(':');
    }
    if (uri.isOpaque()) {
      appendEscaped(text, "", uri.getRawSchemeSpecificPart());
    } else {
      appendAuthority(text, uri);
      appendEscaped(text, "", uri.getRawPath());
      appendEscaped(text, "?", uri.getRawQuery());
    }
    appendEscaped(text, "#", uri.getRawFragment());
    return text.toString();
  }

  private static void appendAuthority(StringBuilder text, URI uri) {
    if (uri.getHost() != null) {
      appendEscaped(text.append("//"), "", uri.getRawUserInfo());
      text.append(uri.getRawUserInfo() == null ? "" : "@");
      text.append(uri.getHost().toLowerCase(Locale.ROOT));
      text.append(uri.getPort() < 0 ? "" : ":" + uri.getPort());
    } else if (uri.getRawAuthority() != null) {
      appendEscaped(text, "//", uri.getRawAuthority());
    } else if (uri.getRawPath().startsWith("//")) {
      text.append("//"); // or the path would be read as an authority
    }
  }

  private static void appendEscaped(StringBuilder text, String mark, @Nullable String part) {
    if (part == null) {
      return;
    }
    text.append(mark);
    for (int i = 0; i < part.length(); i++) {
      boolean escape = part.lastIndexOf('%', i) >= Math.max(i - 2, 0);
      char c = part.charAt(i);
      text.append(escape && c >= 'a' && c <= 'f' ? (char) (c - 'a' + 'A') : c);
    }
  }
}
