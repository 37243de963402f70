package dev.syncline.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.backend.Backend;
import dev.syncline.backend.Json;
import dev.syncline.backend.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The backend, and who watches what is written there. */
final class Cloud implements AutoCloseable {

  private static final int PAGE = 1000;

  private final Backend backend;
  private final Watch watch;
  private final Journal journal;

  Cloud(List<Model<?, ?>> models, VirtualTime time, Watch watch, Journal journal) {
    Backend.Builder builder = Backend.builder().clock(time);
    models.forEach(model -> builder.table(model.schema()));
    this.backend = builder.build();
    this.watch = watch;
    this.journal = journal;
  }

  /** Carries a request out, or refuses it. */
  Response handle(Message message) {
    Response answer = answer(message);
    if (answer.status() >= 400) {
      watch.refused(message);
    }
    if (!message.isRead()) {
      journal.note("  > " + message + " = " + answer.status());
      if (answer.status() < 300) {
        Response row = answer.status() == 204 ? answer(message.about()) : answer;
        watch.carriedOut(message, Json.parse(row.text()));
      }
    }
    return answer;
  }

  private Response answer(Message message) {
    if (!message.isRead() && message.body().contains("\"" + Values.REFUSED)) {
      return json(400, "{\"error\":\"not this text\"}");
    } else if (!message.isRead() && message.body().contains("\"" + Values.FATAL)) {
      return json(500, "{\"error\":\"a bug\"}");
    }
    return backend.handle(message.request());
  }

  static Response json(int status, String body) {
    return new Response(status, Map.of("Content-Type", "application/json"), body.getBytes(UTF_8));
  }

  /** The rows of a table that are there. */
  List<Item> rows(Model<?, ?> model) {
    Message all = Message.of("check", "GET", model.table() + "?$top=" + PAGE, null, "");
    List<Item> rows = new ArrayList<>();
    for (Object row : (List<?>) Json.parse(backend.handle(all.request()).text())) {
      @SuppressWarnings("unchecked")
      Map<String, ?> fields = (Map<String, ?>) row;
      rows.add(Wire.item(model, fields));
    }
    return rows;
  }

  @Override
  public void close() {
    backend.close();
  }
}
