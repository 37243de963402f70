package dev.syncline.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** What the browser shows when a log-in comes back. Says nothing of what came. */
enum CallbackPage {
  /** A code or a token came. */
  RECEIVED("200 OK", "Thank you. You can close this page and go back to the app."),

  /** The user refused, or the provider did. */
  REFUSED("200 OK", "You are not logged in. You can close this page and go back to the app."),

  /**
   * What came is behind the {@code #} of the address, which a browser shows to scripts alone. Takes
   * it out of the address first, so that the history of the browser does not keep it.
   */
  BEHIND_THE_HASH(
      "200 OK",
      """
      <span id="said">One moment.</span>
      <noscript>Please turn on JavaScript for this page, and load it again.</noscript>
      <script>
        const came = location.hash.slice(1);
        history.replaceState(null, '', location.pathname);
        const say = text => { document.getElementById('said').textContent = text; };
        if (came) {
          fetch(location.pathname, { method: 'POST', body: came })
            .then(() => say('You can close this page and go back to the app.'))
            .catch(() => say('The app does not wait any more. Please log in there again.'));
        } else {
          say('Nothing came with this address. Please log in again in the app.');
        }
      </script>"""),

  /** Everything else. */
  UNKNOWN("404 Not Found", "There is nothing here.");

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Log-in</title>
      <style>
        body { font: 1.2rem/1.6 system-ui, sans-serif; margin: 20vh auto; max-width: 30rem; }
        body { color-scheme: light dark; padding: 0 1rem; text-align: center; }
      </style>
      </head>
      <body><p>$said</p></body>
      </html>
      """;

  /** Nothing is loaded from elsewhere, kept, or told to where the user goes next. */
  private static final String HEADERS =
      """
      Content-Type: text/html; charset=utf-8
      Content-Security-Policy: default-src 'none'; connect-src 'self'; \
      script-src 'unsafe-inline'; style-src 'unsafe-inline'
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff
      Cache-Control: no-store
      Connection: close
      """;

  private final String status;
  private final String html;

  CallbackPage(String status, String said) {
    this.status = status;
    this.html = said;
  }

  void write(OutputStream out) throws IOException {
    byte[] body = HTML.replace("$said", html).getBytes(UTF_8);
    String head = "HTTP/1.1 " + status + "\n" + HEADERS + "Content-Length: " + body.length + "\n\n";
    out.write(head.replace("\n", "\r\n").getBytes(UTF_8));
    out.write(body);
    out.flush();
  }
}
