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
 * Datasync 3, the protocol of the Datasync Community Toolkit. A method for each thing that can be
 * asked; each is one transaction, so what it checks still holds when it writes. What it checks, it
 * checks in the toolkit's order: that the row is there, that it is not deleted, and its version.
 */
final class Datasync implements Protocol {

  private static final Page.Limits PAGE_LIMITS = new Page.Limits(100, 128_000);
  private static final String EVEN_IF_DELETED = "__includedeleted";

  private final Storage storage;

  Datasync(Storage storage) {
    this.storage = storage;
  }

  @Override
  public Response answer(TableCall call) {
    boolean one = call.id() != null;
    return switch (call.request().method()) {
      case "GET" -> one ? lookUp(call) : list(call);
      case "POST" -> one ? notAllowed(true) : insert(call);
      case "PUT" -> one ? replace(call) : notAllowed(false);
      case "DELETE" -> one ? delete(call) : notAllowed(false);
      default -> notAllowed(one);
    };
  }

  private static Response notAllowed(boolean one) {
    return Answers.empty(405).with("Allow", one ? "GET, PUT, DELETE" : "GET, POST");
  }

  private Response list(TableCall call) {
    QueryOptions options = Found.options(call, Dialect.DATASYNC, PAGE_LIMITS);
    Found found = storage.read(rows -> Found.of(call, options, rows));
    boolean continued = found.more() && !options.page().isLast();
    String next = continued ? NextLink.field(call, options) : null;
    return Answers.json(200, ItemWriter.items(call.table(), found, next));
  }

  private Response lookUp(TableCall call) {
    Row found = storage.read(rows -> rows.find(call.table(), idOf(call)));
    Row current = wanted(call, found);
    EntityTags.of(call.request()).require(true, call.table(), current);
    return item(200, call.table(), current);
  }

  private Response insert(TableCall call) {
    ServedTable table = call.table();
    ItemBody body = ItemBody.of(call, Dialect.DATASYNC);
    String id = body.id() == null ? UUID.randomUUID().toString() : Dispatcher.legal(body.id());
    Row row = body.complete(table).with(table.columns().id(), id);
    return storage.write(
        rows -> {
          Row there = rows.find(table, id);
          return there == null
              ? item(201, table, rows.insert(table, row)).with("Location", location(call, id))
              : item(409, table, there);
        });
  }

  private static String location(TableCall call, String id) {
    return call.target().path() + "/" + PercentCoding.encode(id);
  }

  /** Columns that the body does not name become null, or their default. */
  private Response replace(TableCall call) {
    ServedTable table = call.table();
    String id = idOf(call);
    ItemBody body = ItemBody.of(call, Dialect.DATASYNC);
    if (body.id() != null && !body.id().equals(id)) {
      throw new Refusal(Answers.empty(400));
    }
    Row whole = body.complete(table).with(table.columns().id(), id);
    return storage.write(
        rows -> {
          Row current = wanted(call, rows.find(table, id));
          EntityTags.of(call.request()).require(false, table, current);
          return item(200, table, rows.update(table, replaced(table, current, whole, body)));
        });
  }

  private static Row replaced(ServedTable table, Row current, Row whole, ItemBody body) {
    Row next = whole.over(current.only(table::isServers));
    boolean deleted = body.deleted() == null ? current.bool(table.deleted()) : body.deleted();
    return next.with(table.deleted(), deleted ? 1L : 0L);
  }

  private Response delete(TableCall call) {
    return storage.write(
        rows -> {
          Row current = living(call.table(), rows.find(call.table(), idOf(call)));
          EntityTags.of(call.request()).require(false, call.table(), current);
          return deleted(call.table(), rows, current);
        });
  }

  private static Response deleted(ServedTable table, Writing rows, Row current) {
    rows.update(table, current.with(table.deleted(), 1L));
    return Answers.empty(204);
  }

  private static Response item(int status, ServedTable table, Row row) {
    return Answers.item(Dialect.DATASYNC, status, table, row);
  }

  private static String idOf(TableCall call) {
    return Dispatcher.legal(call.id());
  }

  /** The row, deleted or not if the request says so. */
  private static Row wanted(TableCall call, @Nullable Row row) {
    boolean any = "true".equalsIgnoreCase(call.target().parameterInAnyCase(EVEN_IF_DELETED));
    return any ? existing(row) : living(call.table(), row);
  }

  private static Row existing(@Nullable Row row) {
    if (row == null) {
      throw new Refusal(Answers.empty(404));
    }
    return row;
  }

  private static Row living(ServedTable table, @Nullable Row row) {
    Row there = existing(row);
    if (there.bool(table.deleted())) {
      throw new Refusal(Answers.empty(410));
    }
    return there;
  }
}
