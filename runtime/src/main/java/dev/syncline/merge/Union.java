package dev.syncline.merge;

import dev.syncline.schema.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
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
    List<String> base = elements(clash.base());
    List<String> local = elements(clash.local());
    List<String> server = elements(clash.server());
    return base == null || local == null || server == null
        ? null
        : new Agreed("[" + String.join(",", unite(base, local, server)) + "]");
  }

  private static Set<String> unite(List<String> base, List<String> local, List<String> server) {
    Set<String> kept = new HashSet<>(local);
    kept.retainAll(new HashSet<>(server));
    Set<String> removed = new HashSet<>(base);
    removed.removeAll(kept);
    Set<String> union = new LinkedHashSet<>(server);
    union.addAll(local);
    union.removeAll(removed);
    return union;
  }

  private static @Nullable List<String> elements(@Nullable Object stored) {
    return stored == null ? new ArrayList<>() : JsonText.elements((String) stored);
  }
}
