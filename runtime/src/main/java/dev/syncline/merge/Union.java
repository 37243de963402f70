package dev.syncline.merge;

import dev.syncline.json.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What either side has added to a collection, without what either has removed; where it is not
 * known what it was, all that either side has. The server's elements come first, in their order,
 * then ours. Null is a collection without elements. An element is there or it is not: how often
 * does not count. A text that is no JSON array stays a clash.
 */
final class Union {

  private Union() {}

  static @Nullable Agreed of(Clash clash) {
    List<JsonElement> base = elements(clash.base());
    List<JsonElement> local = elements(clash.local());
    List<JsonElement> server = elements(clash.server());
    return base == null || local == null || server == null
        ? null
        : new Agreed(JsonElement.array(unite(base, local, server)));
  }

  private static Set<JsonElement> unite(
      List<JsonElement> base, List<JsonElement> local, List<JsonElement> server) {
    Set<JsonElement> removed = new LinkedHashSet<>(base);
    removed.removeIf(element -> local.contains(element) && server.contains(element));
    Set<JsonElement> union = new LinkedHashSet<>(server);
    union.addAll(local);
    union.removeAll(removed);
    return union;
  }

  private static @Nullable List<JsonElement> elements(@Nullable Object stored) {
    return stored == null ? new ArrayList<>() : JsonElement.elements((String) stored);
  }
}
