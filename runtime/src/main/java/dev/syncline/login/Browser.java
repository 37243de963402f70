package dev.syncline.login;

import java.io.IOException;
import java.net.URI;

/**
 * Shows the log-in page of a provider to the user. An app may show it elsewhere than in the
 * system's browser, or print the address; it has to be shown on this machine, where the log-in
 * comes back to.
 */
@FunctionalInterface
public interface Browser {

  /**
   * Shows a page, and returns without waiting for the user.
   *
   * @param address is good for one log-in; has no token, and is nobody else's business either
   * @throws IOException if it cannot be shown
   */
  void open(URI address) throws IOException;

  /** The system's browser, by {@code java.awt.Desktop}: on desktops, not on Android. */
  static Browser system() {
    return new SystemBrowser();
  }
}
