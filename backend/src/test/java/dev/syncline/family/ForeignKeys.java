package dev.syncline.family;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.backend.Caller;
import dev.syncline.roles.Cloud;
import feign.Client;
import feign.Request;
import feign.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that refuses a row whose parent it does not have, and to delete one that has children,
 * as a database with foreign keys does.
 */
final class ForeignKeys implements Client {

  private static final Map<String, String> PARENTS =
      Map.of("parent", "album", "album", "album", "original", "photo");
  private static final Pattern REFERENCE =
      Pattern.compile("\"(parent|album|original)\":\"([^\"]+)\"");

  private final Cloud cloud;
  private final List<String> refused = new ArrayList<>();
  private String broken = "";

  ForeignKeys(Cloud cloud) {
    this.cloud = cloud;
  }

  /** What was refused, and why. */
  List<String> refused() {
    return refused;
  }

  /** Refuses the row with this id from now on, whatever is asked of it. */
  void refuse(String id) {
    broken = id;
  }

  @Override
  public synchronized Response execute(Request request, Request.Options options) {
    String why = why(request);
    if (why.isEmpty()) {
      return cloud.execute(request, options);
    }
    refused.add(why);
    return Response.builder()
        .status(400)
        .headers(Map.of())
        .body(why, UTF_8)
        .request(request)
        .build();
  }

  private String why(Request request) {
    String path = request.url().replaceFirst(".*/tables/", "").replaceFirst("[?].*", "");
    String body = request.body() == null ? "" : new String(request.body(), UTF_8);
    if (!broken.isEmpty() && (path.endsWith("/" + broken) || body.contains(id(broken)))) {
      return "bad " + broken;
    }
    return request.httpMethod() == Request.HttpMethod.DELETE ? children(path) : orphan(body);
  }

  private static String id(String id) {
    return "\"id\":\"" + id + '"';
  }

  private String orphan(String body) {
    Matcher reference = REFERENCE.matcher(body);
    while (reference.find()) {
      String path = PARENTS.get(reference.group(1)) + "/" + reference.group(2);
      if (caller().get("/tables/" + path).status() != 200) {
        return "no " + path + " for " + body;
      }
    }
    return "";
  }

  private String children(String path) {
    String id = path.substring(path.indexOf('/') + 1);
    Map<String, String> queries = new TreeMap<>();
    if (path.startsWith("album/")) {
      queries.put("parent", "album");
      queries.put("album", "photo");
    } else {
      queries.put("original", "photo");
    }
    for (Map.Entry<String, String> query : queries.entrySet()) {
      String target =
          "/tables/" + query.getValue() + "?$filter=" + query.getKey() + "%20eq%20'" + id + "'";
      if (!caller().get(target).ids().isEmpty()) {
        return path + " has a " + query.getValue();
      }
    }
    return "";
  }

  private Caller caller() {
    return cloud.other();
  }
}
