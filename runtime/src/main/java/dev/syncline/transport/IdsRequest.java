package dev.syncline.transport;

import dev.syncline.query.ODataRenderer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are asked for by their ids.
 *
 * @param filter a condition that they have to meet besides, as the dialect says it, or null
 * @param ids as many as {@link #fitting} says
 * @param deletedToo whether deleted rows are wanted as well
 */
public record IdsRequest(@Nullable String filter, List<String> ids, boolean deletedToo) {

  /** A list of more is split: servers read conditions within conditions. */
  public static final int MOST = 40;

  /** What a filter of the greatest length leaves of a request line, in bytes. */
  private static final int LONGEST = 2400;

  /** How many of the first ids one request has room for: at least one. */
  public static int fitting(List<String> ids) {
    int length = 0;
    for (int i = 0; i < ids.size(); i++) {
      length += Addresses.encode(term(ids.get(i)) + " or ").length();
      if (i > 0 && (i == MOST || length > LONGEST)) {
        return i;
      }
    }
    return ids.size();
  }

  // ((id eq 'a') or (id eq 'b'))
  String condition() {
    return ids.stream().map(IdsRequest::term).collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String term(String id) {
    return "(id eq " + ODataRenderer.quoted(id) + ")";
  }
}
