package dev.syncline.roles;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import dev.syncline.backend.Answer;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.schema.TableSchema;
import feign.Client;
import feign.Request;
import feign.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A backend without a socket, its devices, and what they sent. */
public final class Cloud implements Client, AutoCloseable {

  private final Path folder;
  private final List<TableSchema<?>> schemas;
  private final Backend backend;
  private final List<SyncClient> clients = new ArrayList<>();
  private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
  private UnaryOperator<dev.syncline.backend.Response> network = UnaryOperator.identity();

  public Cloud(Path folder, TableSchema<?>... schemas) {
    this.folder = folder;
    this.schemas = List.of(schemas);
    Backend.Builder builder = Backend.builder();
    this.schemas.forEach(builder::table);
    this.backend = builder.build();
  }

  /** A device of this name; the same name again is the same file. */
  public SyncClient device(String name) {
    return device(name, builder -> builder);
  }

  public SyncClient device(String name, UnaryOperator<SyncClientBuilder> settings) {
    SyncClientBuilder builder =
        SyncClient.builder()
            .endpoint(URI.create("https://contoso.example"))
            .database(folder.resolve(name + ".db"))
            .http(() -> this);
    schemas.forEach(builder::table);
    SyncClient client = settings.apply(builder).build();
    clients.add(client);
    return client;
  }

  /** Speaks to the backend as somebody else does. */
  public Caller other() {
    return new Caller(backend::handle);
  }

  /** Changes the row as somebody else does. */
  public void change(String table, String id, String body) {
    Answer row = other().get("/tables/" + table + "/" + id);
    other().patch("/tables/" + table + "/" + id, body, "If-Match", Caller.matching(row));
  }

  /** The bodies that devices sent, in order. */
  public List<String> sent() {
    return sent;
  }

  /** What becomes of the answers from now on. */
  public void answering(UnaryOperator<dev.syncline.backend.Response> change) {
    network = change;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    byte[] body = request.body() == null ? new byte[0] : request.body();
    if (body.length > 0) {
      sent.add(new String(body, UTF_8));
    }
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers().forEach((name, values) -> headers.put(name, values.iterator().next()));
    String target = request.url().substring("https://contoso.example".length());
    return feign(
        network.apply(
            backend.handle(
                new dev.syncline.backend.Request(
                    request.httpMethod().name(), target, headers, body))),
        request);
  }

  private static Response feign(dev.syncline.backend.Response answer, Request request) {
    Map<String, java.util.Collection<String>> headers = new LinkedHashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return Response.builder()
        .status(answer.status())
        .headers(headers)
        .body(answer.body())
        .request(request)
        .build();
  }

  @Override
  public void close() {
    clients.forEach(SyncClient::close);
    backend.close();
  }
}
