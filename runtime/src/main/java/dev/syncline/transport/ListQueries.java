package dev.syncline.transport;

import dev.syncline.error.FilterException;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataOrder;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.Predicate;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.InstantText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the requests for lists, as far as the protocols agree on them.
 *
 * @param includeDeleted the parameter by which deleted rows come too
 * @param count the parameter by which the rows are counted
 * @param counted its value
 */
public record ListQueries(ODataDialect odata, String includeDeleted, String count, String counted) {

  /** A page of a pull. */
  Map<String, String> page(PageRequest request) {
    Map<String, String> parameters = filtered(filter(request));
    parameters.put("$orderby", request.bucket() == null ? "updatedAt,id" : "id");
    parameters.put("$top", Integer.toString(request.size()));
    if (request.counted()) {
      parameters.put(count, counted);
    }
    parameters.put(includeDeleted, "true");
    return parameters;
  }

  /** A page of ids and versions. */
  Map<String, String> listing(ListingRequest request) {
    String after = request.after();
    List<String> terms = terms(request.filter());
    if (after != null) {
      terms.add("(id gt " + ODataRenderer.quoted(after) + ")");
    }
    Map<String, String> parameters = filtered(terms);
    parameters.put("$select", "id,version");
    parameters.put("$orderby", "id");
    parameters.put("$top", Integer.toString(request.size()));
    if (request.counted()) {
      parameters.put(count, counted);
    }
    return parameters;
  }

  /** The rows with some ids. */
  Map<String, String> rows(IdsRequest request) {
    List<String> terms = terms(request.filter());
    terms.add(request.condition());
    Map<String, String> parameters = filtered(terms);
    parameters.put("$top", Integer.toString(request.ids().size()));
    if (request.deletedToo()) {
      parameters.put(includeDeleted, "true");
    }
    return parameters;
  }

  private static List<String> terms(@Nullable String filter) {
    List<String> terms = new ArrayList<>();
    if (filter != null) {
      terms.add(filter);
    }
    return terms;
  }

  private static Map<String, String> filtered(List<String> terms) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!terms.isEmpty()) {
      parameters.put("$filter", String.join(" and ", terms));
    }
    return parameters;
  }

  private List<String> filter(PageRequest request) {
    List<String> terms = terms(request.filter());
    String from = request.from();
    if (from != null) {
      terms.add("(updatedAt ge " + odata.instant(from) + ")");
      addBucket(request, from, terms);
    }
    return terms;
  }

  private void addBucket(PageRequest request, String from, List<String> terms) {
    String bucket = request.bucket();
    if (bucket == null) {
      return;
    }
    String next = InstantText.nextMillisecond(from);
    if (next != null) {
      terms.add("(updatedAt lt " + odata.instant(next) + ")");
    }
    if (!bucket.isEmpty()) {
      terms.add("(id gt " + ODataRenderer.quoted(bucket) + ")");
    }
  }

  /**
   * What an app wants to read of a table.
   *
   * @throws FilterException if the protocol cannot say it
   */
  Map<String, String> query(String table, QueryRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Predicate<?> condition = request.query().condition();
    if (request.query().after() != null) {
      throw refused(table, "it begins after an item. Say how many to leave out, by offset().");
    }
    if (condition != null) {
      parameters.put("$filter", FilterText.of(table, sayable(table, condition), odata));
    }
    parameters.put("$orderby", ODataOrder.render(table, request.query().orders(), odata));
    if (!request.columns().isEmpty()) {
      parameters.put("$select", String.join(",", request.columns()));
    }
    parameters.put("$skip", Long.toString(request.skip()));
    parameters.put("$top", Long.toString(request.top()));
    parameters.put(count, counted);
    if (request.deletedToo()) {
      parameters.put(includeDeleted, "true");
    }
    return parameters;
  }

  private WirePredicate<?> sayable(String table, Predicate<?> condition) {
    if (condition instanceof WirePredicate<?> wire) {
      return wire;
    }
    throw refused(
        table, "it asks what only this device can decide. Ask for more, and filter here.");
  }

  private FilterException refused(String table, String reason) {
    return new FilterException(table, odata.protocol(), null, null, reason);
  }

  /** The list of the one row that has this id, deleted or not. */
  Map<String, String> row(String id) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("$filter", "(id eq " + ODataRenderer.quoted(id) + ")");
    parameters.put("$top", "1");
    parameters.put(includeDeleted, "true");
    return parameters;
  }
}
