package dev.syncline.backend;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Function;

/** Speaks to a backend over a socket. */
public final class HttpCaller {

  private HttpCaller() {}

  public static Caller of(URI backend) {
    return new Caller(transport(HttpClient.newHttpClient(), backend));
  }

  static Function<Request, Response> transport(HttpClient client, URI backend) {
    return request -> response(send(client, backend, request));
  }

  private static HttpResponse<byte[]> send(HttpClient client, URI backend, Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(backend + request.target()))
            .version(HttpClient.Version.HTTP_1_1)
            .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
    request.headers().forEach(builder::header);
    try {
      return client.send(builder.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Response response(HttpResponse<byte[]> received) {
    Map<String, String> headers =
        received.headers().map().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> String.join(", ", entry.getValue())));
    return new Response(received.statusCode(), headers, received.body());
  }
}
