package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * Takes connections one by one, reads the request's head, and then misbehaves as it was told to.
 * There may be several for one request: the JDK's client repeats a GET that it got nothing for.
 */
final class RawServer implements AutoCloseable {

  private final ServerSocket listening;
  private final Thread thread;

  /** What to do with the connection. */
  interface Behaviour {
    void show(Socket socket) throws IOException;
  }

  RawServer(Behaviour behaviour) {
    try {
      listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread = new Thread(() -> serve(behaviour), "raw server");
    thread.start();
  }

  private void serve(Behaviour behaviour) {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        readHead(socket.getInputStream());
        behaviour.show(socket);
      } catch (IOException e) {
        // The client went away, or the test closed the server: it is the client that is tested.
      }
    }
  }

  private static void readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next; head.indexOf("\r\n\r\n") < 0 && (next = in.read()) >= 0; ) {
      head.append((char) next);
    }
  }

  /** Says this and closes the connection. */
  static Behaviour saying(String answer) {
    return socket -> {
      socket.getOutputStream().write(answer.getBytes(UTF_8));
      socket.getOutputStream().flush();
    };
  }

  /** Closes with a reset. */
  static Behaviour resetting() {
    return socket -> socket.setSoLinger(true, 0);
  }

  /** Says nothing, until the client hangs up. */
  static Behaviour silent() {
    return socket -> {
      while (socket.getInputStream().read() >= 0) {
        // What follows the head is of no interest.
      }
    };
  }

  /** Says this, and then nothing more until the client hangs up. */
  static Behaviour stallingAfter(String answer) {
    return socket -> {
      saying(answer).show(socket);
      silent().show(socket);
    };
  }

  URI endpoint() {
    return URI.create(
        "http://"
            + listening.getInetAddress().getHostAddress()
            + ":"
            + listening.getLocalPort()
            + "/");
  }

  @Override
  public void close() {
    try {
      listening.close();
      thread.join();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
