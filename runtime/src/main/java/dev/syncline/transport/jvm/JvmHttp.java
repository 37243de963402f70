package dev.syncline.transport.jvm;

import feign.Client;
import feign.http2client.Http2Client;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;

/** The HTTP client of a desktop or server JVM. */
@JvmOnly
public final class JvmHttp {

  private JvmHttp() {}

  /**
   * A client on {@code java.net.http}. It speaks HTTP/1.1: over clear text the JDK would ask for an
   * upgrade with every request. It follows no redirect, so that no token goes to another host.
   */
  public static Client client(Duration connectTimeout) {
    Client http =
        new Http2Client(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build());
    return (request, options) -> {
      try {
        return http.execute(request, options);
      } catch (HttpConnectTimeoutException e) {
        // Said as every other client says it: without a connection, nothing was sent.
        ConnectException timeout = new ConnectException("timed out");
        timeout.initCause(e);
        throw timeout;
      }
    };
  }
}
