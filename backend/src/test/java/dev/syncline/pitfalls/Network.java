package dev.syncline.pitfalls;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way from a device to its server; what becomes of the requests can be scripted. */
final class Network implements Client {

  /** The server does as it is asked, and the answer is lost. */
  static final Fate ANSWER_IS_LOST =
      (request, server) -> {
        server.execute(request, new Request.Options()).close();
        throw new SocketTimeoutException("scripted");
      };

  /** Nobody hears it, as far as anybody knows. */
  static final Fate REQUEST_IS_LOST =
      (request, server) -> {
        throw new SocketTimeoutException("scripted");
      };

  static final Fate PASSES = (request, server) -> server.execute(request, new Request.Options());

  private final Client server;
  private final Deque<Fate> next = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private Fate always = PASSES;

  Network(Client server) {
    this.server = server;
  }

  /** What becomes of a request. */
  interface Fate {
    Response carry(Request request, Client server) throws IOException;
  }

  /** Somebody else answers, and the server never hears of it. */
  static Fate answered(int status, String body, String... headers) {
    Map<String, Collection<String>> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return (request, server) ->
        Response.builder()
            .status(status)
            .headers(all)
            .body(body.getBytes(UTF_8))
            .request(request)
            .build();
  }

  /** Something happens before the server is asked. */
  static Fate onTheWay(Runnable what) {
    return (request, server) -> {
      what.run();
      return PASSES.carry(request, server);
    };
  }

  /** Something happens after the server has done it, and before its answer arrives. */
  static Fate onTheWayBack(Runnable what) {
    return (request, server) -> {
      Response response = PASSES.carry(request, server);
      what.run();
      return response;
    };
  }

  /** A way to another table than the one that is asked for. */
  static Client renaming(String table, String other, Client server) {
    return (request, options) -> {
      String url = request.url().replace("/tables/" + table, "/tables/" + other);
      Request renamed =
          Request.create(request.httpMethod(), url, request.headers(), request.body(), UTF_8, null);
      return server.execute(renamed, options);
    };
  }

  /** What becomes of the next requests, one after another. */
  void next(Fate... fates) {
    next.addAll(List.of(fates));
  }

  /** What becomes of all others. */
  void always(Fate fate) {
    always = fate;
  }

  /** What was asked since the last time: method, path, and body. */
  List<String> requests() {
    List<String> asked = List.copyOf(requests);
    requests.clear();
    return asked;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    String body = request.body() == null ? "" : " " + new String(request.body(), UTF_8);
    String path = request.url().replaceFirst("^https://[^/]*/tables/", "");
    requests.add(request.httpMethod() + " " + path + body);
    Fate fate = next.isEmpty() ? always : next.remove();
    return fate.carry(request, server);
  }
}
