package dev.syncline.backend.protocol;

import dev.syncline.backend.Response;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.Page;
import dev.syncline.backend.query.QueryException;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.storage.Storage;
import dev.syncline.backend.storage.Writing;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ZUMO 2.0, the protocol of Azure Mobile Apps. A method for each thing that can be asked; each is
 * one transaction, so what it checks still holds when it writes.
 */
final class Zumo2 {

  private static final Page.Limits PAGE_LIMITS = new Page.Limits(50, 1000);

  private final Storage storage;

  Zumo2(Storage storage) {
    this.storage = storage;
  }

  Response answer(TableCall call) {
    boolean one = call.id() != null;
    return switch (call.request().method()) {
      case "GET" -> one ? lookUp(call) : list(call);
      case "POST" -> one ? undelete(call) : insert(call);
      case "PATCH" -> update(call);
      case "DELETE" -> one ? delete(call) : notAllowed("GET, POST, PATCH");
      default -> notAllowed(one ? "GET, POST, PATCH, DELETE" : "GET, POST, PATCH");
    };
  }

  private Response list(TableCall call) {
    QueryOptions options = options(call);
    int size = options.page().size();
    return storage.read(
        rows -> {
          List<Row> found = rows.list(call.table(), options.andOneMore());
          long count = options.counted() ? rows.count(call.table(), options) : 0;
          boolean more = found.size() > size;
          List<Row> shown = more ? found.subList(0, size) : found;
          Response answer = Answers.json(200, ItemWriter.list(call.table(), shown, options, count));
          return more ? answer.with("Link", NextLink.after(call, options)) : answer;
        });
  }

  private static QueryOptions options(TableCall call) {
    try {
      return QueryOptions.parse(
          call.target().parameters(), Dialect.ZUMO2, call.table(), PAGE_LIMITS);
    } catch (QueryException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private Response lookUp(TableCall call) {
    Row found = storage.read(rows -> rows.find(call.table(), idOf(call, null)));
    return Answers.item(200, call.table(), living(call.table(), found));
  }

  private Response insert(TableCall call) {
    ServedTable table = call.table();
    ItemBody body = body(call);
    String id = body.id() == null ? UUID.randomUUID().toString() : Dispatcher.legal(body.id());
    Row row = complete(table, body.row()).with(table.columns().id(), id);
    return storage.write(
        rows -> {
          Row there = rows.find(table, id);
          return there == null
              ? Answers.item(201, table, rows.insert(table, row))
              : Answers.item(409, table, there);
        });
  }

  private Response update(TableCall call) {
    ItemBody body = body(call);
    String id = idOf(call, body.id());
    return storage.write(
        rows -> {
          Row current = living(call.table(), rows.find(call.table(), id));
          Precondition.of(call, body.version()).require(call.table(), current);
          return Answers.item(
              200, call.table(), rows.update(call.table(), body.row().over(current)));
        });
  }

  private Response delete(TableCall call) {
    return storage.write(
        rows -> {
          Row current = living(call.table(), rows.find(call.table(), idOf(call, null)));
          return markedDeleted(call, rows, current, true, 200);
        });
  }

  private Response undelete(TableCall call) {
    return storage.write(
        rows -> {
          Row current = existing(rows.find(call.table(), idOf(call, null)));
          return markedDeleted(call, rows, current, false, 201);
        });
  }

  private static Response markedDeleted(
      TableCall call, Writing rows, Row current, boolean deleted, int status) {
    ServedTable table = call.table();
    Precondition.of(call, null).require(table, current);
    Row marked = current.with(table.deleted(), deleted ? 1L : 0L);
    return Answers.item(status, table, rows.update(table, marked));
  }

  private static Response notAllowed(String allowed) {
    return Answers.error(405, "This can be asked here: " + allowed).with("Allow", allowed);
  }

  private static ItemBody body(TableCall call) {
    String type = call.request().header("Content-Type");
    if (type != null && !mediaType(type).equals("application/json")) {
      throw new Refusal(415, "The body must be application/json");
    }
    return ItemReader.read(call.table(), call.request().body());
  }

  private static String mediaType(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** The id in the path or in the body; they must not differ. */
  private static String idOf(TableCall call, @Nullable String inBody) {
    String inPath = call.id();
    if (inPath != null && inBody != null && !inPath.equals(inBody)) {
      throw new Refusal(400, "The item ID and querystring ID did not match");
    }
    return Dispatcher.legal(inPath == null ? inBody : inPath);
  }

  /** The row with its defaults. */
  private static Row complete(ServedTable table, Row row) {
    Row whole = row.overDefaults();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.required() && !whole.has(i) && i != table.columns().id() && !table.isServers(i)) {
        throw new Refusal(400, "Column '%s' must have a value".formatted(column.name()));
      }
    }
    return whole;
  }

  private static Row existing(@Nullable Row row) {
    if (row == null) {
      throw new Refusal(404, "The item does not exist");
    }
    return row;
  }

  private static Row living(ServedTable table, @Nullable Row row) {
    Row there = existing(row);
    return there.bool(table.deleted()) ? existing(null) : there;
  }
}
