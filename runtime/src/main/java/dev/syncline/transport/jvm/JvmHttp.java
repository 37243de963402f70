package dev.syncline.transport.jvm;

import feign.Client;
import feign.Response;
import feign.http2client.Http2Client;
import java.io.IOException;
import java.io.InputStream;
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
   * upgrade with every request. It follows no redirect, so that no token goes to another host. The
   * time-out for reading holds for the head of an answer, and then for each further piece of it.
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
        return impatient(http.execute(request, options), options.readTimeoutMillis());
      } catch (HttpConnectTimeoutException e) {
        // Said as every other client says it: without a connection, nothing was sent.
        ConnectException timeout = new ConnectException("timed out");
        timeout.initCause(e);
        throw timeout;
      }
    };
  }

  private static Response impatient(Response response, int millis) throws IOException {
    Response.Body body = response.body();
    if (body == null) {
      return response;
    }
    InputStream impatient = new ImpatientStream(body.asInputStream(), millis);
    return response.toBuilder().body(impatient, body.length()).build();
  }
}
