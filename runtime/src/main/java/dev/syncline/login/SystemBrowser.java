package dev.syncline.login;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/**
 * The system's browser. Names {@code java.desktop} alone, which a runtime may lack, and only while
 * it opens a page.
 */
@JvmOnly
final class SystemBrowser implements Browser {

  @Override
  public void open(URI address) throws IOException {
    try {
      browse(address);
    } catch (UnsupportedOperationException | NoClassDefFoundError e) {
      throw new IOException("Java knows of no browser here", e);
    }
  }

  private static void browse(URI address) throws IOException {
    Desktop.getDesktop().browse(address);
  }
}
