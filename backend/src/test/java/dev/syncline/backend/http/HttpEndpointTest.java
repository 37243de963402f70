package dev.syncline.backend.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Request;
import dev.syncline.backend.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bytes in and out, by bare sockets: what no client library would send. */
@Timeout(60)
final class HttpEndpointTest {

  /** A read that waits so long waits for ever. No interrupt ends it, so no test's time-out does. */
  private static final int NEVER_MILLIS = 30_000;

  private final BlockingQueue<Request> seen = new LinkedBlockingQueue<>();
  private HttpEndpoint endpoint;

  @BeforeEach
  void open() throws IOException {
    endpoint = open(Duration.ofSeconds(60));
  }

  private HttpEndpoint open(Duration slowestBody) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return HttpEndpoint.open(address, this::answer, slowestBody);
  }

  @AfterEach
  void close() {
    endpoint.close();
  }

  private Response answer(Request request) {
    seen.add(request);
    return new Response(
        200, Map.of("ETag", "\"1\"", "Content-Type", "text/plain"), "done".getBytes(UTF_8));
  }

  /** Sends the text, ends it, and reads until the server does the same. */
  private String exchange(String sent) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(sent.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return read(socket);
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(endpoint.address().getAddress(), endpoint.address().getPort());
    socket.setSoTimeout(NEVER_MILLIS);
    return socket;
  }

  private static String read(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
  }

  private static String post(String length, String body) {
    return "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: " + length + "\r\n\r\n" + body;
  }

  @Test
  void aRequestIsHandedOverAsItIs() throws Exception {
    String answer =
        exchange(
            "PATCH /tables/a%2Fb/?$top=1&x=%C3%A9+ HTTP/1.1\r\nhost: h:1\r\nIF-MATCH: \"v\"\r\n"
                + "X-Two: a\r\nX-Two: b\r\nContent-Length: 3\r\n\r\na\0b");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\ndone");
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("\r\netag: \"1\"\r\n");
    Request request = seen.take();
    assertThat(request.method()).isEqualTo("PATCH");
    assertThat(request.target()).isEqualTo("/tables/a%2Fb/?$top=1&x=%C3%A9+");
    assertThat(request.header("If-Match")).isEqualTo("\"v\"");
    assertThat(request.header("Host")).isEqualTo("h:1");
    assertThat(request.header("x-two").split(", ")).containsExactlyInAnyOrder("a", "b");
    assertThat(request.body()).containsExactly('a', 0, 'b');
  }

  @Test
  void aBodyInChunksIsOneBody() throws Exception {
    exchange(
        String.join(
            "\r\n",
            "POST /x HTTP/1.1",
            "Host: h",
            "Transfer-Encoding: chunked",
            "",
            "2",
            "ab",
            "3",
            "cde",
            "0",
            "",
            ""));
    assertThat(new String(seen.take().body(), UTF_8)).isEqualTo("abcde");
  }

  @Test
  void headHasNoBody() throws Exception {
    String answer = exchange("HEAD /x HTTP/1.1\r\nHost: h\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n").doesNotContain("done");
    assertThat(seen.take().method()).isEqualTo("HEAD");
  }

  @Test
  void noMoreThanTheLimitIsKept() throws Exception {
    int sent = Request.LARGEST_BODY + 100_000;
    String answer = exchange(post(Integer.toString(sent), "x".repeat(sent)));
    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(seen.take().body()).hasSize(Request.LARGEST_BODY + 1);
  }

  @Test
  void aBodyOfTheLimitIsKept() throws Exception {
    int sent = Request.LARGEST_BODY;
    exchange(post(Integer.toString(sent), "x".repeat(sent)));
    assertThat(seen.take().body()).hasSize(sent);
  }

  @Test
  void aConnectionServesMoreThanOneRequest() throws Exception {
    try (Socket socket = connect()) {
      for (int i = 0; i < 3; i++) {
        socket.getOutputStream().write(post("1", "x").getBytes(ISO_8859_1));
        assertThat(seen.take().body()).hasSize(1);
      }
      socket.shutdownOutput();
      assertThat(read(socket).split("done", -1)).hasSize(4);
    }
  }

  @Test
  void nonsenseIsAnsweredOrCutOff() throws Exception {
    for (String nonsense : List.of("\r\n", "GET\r\n\r\n", "\0\1\2\3\r\n\r\n")) {
      assertThat(exchange(nonsense)).doesNotContain("done");
    }
    assertThat(seen).isEmpty();
    assertThat(exchange(post("1", "x"))).contains("done");
  }

  @Test
  void aSlowBodyIsCutOff() throws Exception {
    endpoint.close();
    endpoint = open(Duration.ofMillis(50));
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 40; i++) { // more than there are workers
      Socket socket = connect();
      socket.getOutputStream().write(post("10", "half").getBytes(ISO_8859_1));
      slow.add(socket);
    }
    for (Socket socket : slow) {
      assertThat(readUntilCut(socket)).isEmpty();
      socket.close();
    }
    assertThat(seen).isEmpty();
    assertThat(exchange(post("1", "x"))).contains("done");
  }

  private static String readUntilCut(Socket socket) throws SocketTimeoutException {
    try {
      return read(socket);
    } catch (SocketTimeoutException never) {
      throw never;
    } catch (IOException reset) {
      return "";
    }
  }

  @Test
  void aCutBodyHoldsNobody() throws Exception {
    for (int i = 0; i < 40; i++) {
      try (Socket socket = connect()) {
        socket.getOutputStream().write(post("10", "half").getBytes(ISO_8859_1));
      }
    }
    assertThat(exchange(post("1", "x"))).contains("done");
  }

  @Test
  void closingCutsOffWhoeverIsStillSending() throws Exception {
    try (Socket socket = connect()) {
      // Answered once, so that the server has certainly accepted the connection.
      socket.getOutputStream().write(post("1", "x").getBytes(ISO_8859_1));
      seen.take();
      socket.getOutputStream().write(post("10", "half").getBytes(ISO_8859_1));
      endpoint.close();
      assertThat(readUntilCut(socket).split("HTTP/1.1 ", -1)).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void aHandlerThatFailsCostsOneConnection() throws Exception {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    endpoint.close();
    endpoint =
        HttpEndpoint.open(
            address,
            request -> {
              throw new IllegalStateException("on purpose");
            });
    assertThat(exchange(post("1", "x"))).doesNotContain("on purpose");
    assertThat(exchange(post("1", "x"))).doesNotContain("on purpose");
  }
}
