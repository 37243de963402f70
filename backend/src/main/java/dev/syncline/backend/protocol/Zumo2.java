package dev.syncline.backend.protocol;

import dev.syncline.backend.Response;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.Page;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.storage.Storage;
import dev.syncline.backend.storage.Writing;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ZUMO 2.0, the protocol of Azure Mobile Apps. A method for each thing that can be asked; each is
 * one transaction, so what it checks still holds when it writes.
 */
final class Zumo2 implements Protocol {

  private static final Page.Limits PAGE_LIMITS = new Page.Limits(50, 1000);

  private final Storage storage;

  Zumo2(Storage storage) {
    this.storage = storage;
  }

  @Override
  public Response answer(TableCall call) {
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
    QueryOptions options = Found.options(call, Dialect.ZUMO2, PAGE_LIMITS);
    Found found = storage.read(rows -> Found.of(call, options, rows));
    Response answer = Answers.json(200, ItemWriter.results(call.table(), found));
    return found.more() ? answer.with("Link", NextLink.header(call, options)) : answer;
  }

  private Response lookUp(TableCall call) {
    Row found = storage.read(rows -> rows.find(call.table(), idOf(call, null)));
    return Answers.item(Dialect.ZUMO2, 200, call.table(), living(call.table(), found));
  }

  private Response insert(TableCall call) {
    ServedTable table = call.table();
    ItemBody body = ItemBody.of(call, Dialect.ZUMO2);
    String id = body.id() == null ? UUID.randomUUID().toString() : Dispatcher.legal(body.id());
    Row row = body.complete(table).with(table.columns().id(), id);
    return storage.write(
        rows -> {
          Row there = rows.find(table, id);
          return there == null
              ? Answers.item(Dialect.ZUMO2, 201, table, rows.insert(table, row))
              : Answers.item(Dialect.ZUMO2, 409, table, there);
        });
  }

  private Response update(TableCall call) {
    ItemBody body = ItemBody.of(call, Dialect.ZUMO2);
    String id = idOf(call, body.id());
    return storage.write(
        rows -> {
          Row current = living(call.table(), rows.find(call.table(), id));
          Precondition.of(call, body.version()).require(call.table(), current);
          return Answers.item(
              Dialect.ZUMO2,
              200,
              call.table(),
              rows.update(call.table(), body.row().over(current)));
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
    return Answers.item(Dialect.ZUMO2, status, table, rows.update(table, marked));
  }

  private static Response notAllowed(String allowed) {
    return Answers.error(405, "This can be asked here: " + allowed).with("Allow", allowed);
  }

  /** The id in the path or in the body; they must not differ. */
  private static String idOf(TableCall call, @Nullable String inBody) {
    String inPath = call.id();
    if (inPath != null && inBody != null && !inPath.equals(inBody)) {
      throw new Refusal(400, "The item ID and querystring ID did not match");
    }
    return Dispatcher.legal(inPath == null ? inBody : inPath);
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
