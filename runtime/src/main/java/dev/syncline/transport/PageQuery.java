package dev.syncline.transport;

import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.schema.InstantText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of the requests for lists, as far as the protocols agree on them.
 *
 * @param includeDeleted the parameter by which deleted rows come too
 */
record PageQuery(ODataDialect odata, String includeDeleted) {

  /** A page of a pull, whose rows are to be counted by this parameter if it wants that. */
  Map<String, String> page(PageRequest request, String count, String counted) {
    Map<String, String> parameters = new LinkedHashMap<>();
    String filter = filter(request);
    if (!filter.isEmpty()) {
      parameters.put("$filter", filter);
    }
    parameters.put("$orderby", request.bucket() == null ? "updatedAt,id" : "id");
    parameters.put("$top", Integer.toString(request.size()));
    if (request.counted()) {
      parameters.put(count, counted);
    }
    parameters.put(includeDeleted, "true");
    return parameters;
  }

  private String filter(PageRequest request) {
    List<String> terms = new ArrayList<>();
    if (request.filter() != null) {
      terms.add(request.filter());
    }
    String from = request.from();
    if (from != null) {
      terms.add("(updatedAt ge " + odata.instant(from) + ")");
      addBucket(request, from, terms);
    }
    return String.join(" and ", terms);
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

  /** The list of the one row that has this id, deleted or not. */
  Map<String, String> row(String id) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("$filter", "(id eq " + ODataRenderer.quoted(id) + ")");
    parameters.put("$top", "1");
    parameters.put(includeDeleted, "true");
    return parameters;
  }
}
