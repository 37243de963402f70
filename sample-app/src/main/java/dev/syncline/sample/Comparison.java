package dev.syncline.sample;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Whether both devices and the backend hold the same rows. */
final class Comparison {

  private final Terminal terminal;
  private final BackendRows backend;

  Comparison(Terminal terminal, URI backend) {
    this.terminal = terminal;
    this.backend = new BackendRows(backend);
  }

  /**
   * Compares a table by the versions of its rows: a version says which write a row is, so equal
   * versions are equal rows.
   *
   * @throws IllegalStateException if they differ
   */
  void compare(String table, Map<String, String> onPhone, Map<String, String> onLaptop)
      throws IOException, InterruptedException {
    Map<String, String> onBackend = backend.versions(table);
    String line =
        Terminal.format(
            "%-9s phone %4d   laptop %4d   backend %4d",
            table, onPhone.size(), onLaptop.size(), onBackend.size());
    if (!onPhone.equals(onBackend) || !onLaptop.equals(onBackend)) {
      throw new IllegalStateException("Not the same rows: " + line);
    }
    terminal.good("%s   the same", line);
  }
}
