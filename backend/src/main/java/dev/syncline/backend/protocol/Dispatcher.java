package dev.syncline.backend.protocol;

import dev.syncline.backend.Request;
import dev.syncline.backend.Response;
import dev.syncline.backend.storage.Storage;
import dev.syncline.backend.table.ItemId;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.backend.table.ServedTables;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the table and the protocol that a request is for. Safe for any number of threads. Throws
 * nothing, whatever was sent: what fails inside is logged, and the client hears only that it did.
 */
public final class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final Pattern ZUMO2 = Pattern.compile("2[.]0[.][0-9]+");
  private static final Pattern DATASYNC = Pattern.compile("3[.]0([.][0-9]+)?");
  private static final String VERSION = "ZUMO-API-VERSION";

  private final ServedTables tables;
  private final Protocol zumo2;
  private final Protocol datasync;

  /** Serves the tables, which the storage keeps. */
  public Dispatcher(ServedTables tables, Storage storage) {
    this.tables = tables;
    this.zumo2 = new Zumo2(storage);
    this.datasync = new Datasync(storage);
  }

  /** The answer to any request at all. */
  public Response handle(Request request) {
    try {
      return answer(request, Target.parse(request.target()));
    } catch (Refusal refusal) {
      return refusal.response();
    } catch (RuntimeException e) {
      LOG.error("{} {} failed", request.method(), path(request), e);
      return Answers.error(500, "The server failed");
    }
  }

  /** Without the query, whose values are the user's. */
  private static String path(Request request) {
    int mark = request.target().indexOf('?');
    return mark < 0 ? request.target() : request.target().substring(0, mark);
  }

  private Response answer(Request request, Target target) {
    TableCall call = call(request, target);
    return protocol(request, target).answer(call);
  }

  private TableCall call(Request request, Target target) {
    List<String> path = target.segments();
    if (path.size() < 2 || path.size() > 3 || !path.get(0).equalsIgnoreCase("tables")) {
      throw new Refusal(404, "There is nothing here");
    }
    protocol(request, target);
    if (request.body().length > Request.LARGEST_BODY) {
      throw new Refusal(413, "A body has at most " + Request.LARGEST_BODY + " bytes");
    }
    ServedTable table = tables.find(path.get(1));
    if (table == null) {
      throw new Refusal(404, "There is no table '" + path.get(1) + "'");
    }
    return new TableCall(table, path.size() == 3 ? legal(path.get(2)) : null, target, request);
  }

  /** The protocol of the version that is asked for. */
  private Protocol protocol(Request request, Target target) {
    String header = request.header(VERSION);
    String version = header == null ? target.parameterInAnyCase(VERSION) : header;
    if (version != null && ZUMO2.matcher(version).matches()) {
      return zumo2;
    } else if (version != null && DATASYNC.matcher(version).matches()) {
      return datasync;
    }
    throw new Refusal(
        400,
        "An invalid API version was specified in the request, this request needs to specify a"
            + " ZUMO-API-VERSION of 2.0.0.");
  }

  /** The id, if a row may have it. */
  static String legal(@Nullable String id) {
    if (id == null || !ItemId.isLegal(id)) {
      throw new Refusal(
          400,
          "An id has 1 to 255 characters, not only blanks, no control characters and none of"
              + " \" + / ? \\ `; nor is it . or ..");
    }
    return id;
  }
}
