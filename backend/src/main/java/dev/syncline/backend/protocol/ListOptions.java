package dev.syncline.backend.protocol;

import dev.syncline.backend.query.FilterParser;
import dev.syncline.backend.query.Order;
import dev.syncline.backend.query.QueryException;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.table.ServedTable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a request for a list asks for.
 *
 * @param rows which rows
 * @param selected the positions of their columns to answer, in order
 * @param counted whether to say how many rows there are in all
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ListOptions(QueryOptions rows, int[] selected, boolean counted) {

  private static final int PAGE_SIZE = 50;
  private static final int MOST_ROWS = 1000;

  /**
   * The options of a target; parameters that are none are left alone.
   *
   * @throws Refusal if an option makes no sense on this table
   */
  static ListOptions of(TableCall call) {
    ServedTable table = call.table();
    Target target = call.target();
    try {
      String filter = target.parameter("$filter");
      String order = target.parameter("$orderby");
      QueryOptions rows =
          new QueryOptions(
              filter == null || filter.isBlank() ? null : FilterParser.parse(table, filter),
              Order.parse(table, order == null ? "" : order),
              number("$skip", target),
              top(target),
              "true".equalsIgnoreCase(target.parameterInAnyCase("__includeDeleted")));
      return new ListOptions(
          rows,
          selected(table, target.parameter("$select")),
          "allpages".equals(target.parameter("$inlinecount")));
    } catch (QueryException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private static int top(Target target) {
    long top = number("$top", target);
    if (top > MOST_ROWS) {
      throw new Refusal(400, "You cannot request more than " + MOST_ROWS + " records");
    }
    return top == 0 ? PAGE_SIZE : (int) top;
  }

  private static long number(String name, Target target) {
    String text = target.parameter(name);
    if (text == null || text.isEmpty()) {
      return 0;
    }
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new QueryException(name + " must be a whole number, not negative");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException tooLong) {
      return Long.MAX_VALUE;
    }
  }

  private static int[] selected(ServedTable table, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return IntStream.range(0, table.columns().size()).toArray();
    }
    return Arrays.stream(text.split(",", -1))
        .mapToInt(name -> position(table, name.strip()))
        .distinct()
        .toArray();
  }

  private static int position(ServedTable table, String name) {
    int position = table.position(name);
    if (position < 0) {
      throw new QueryException("$select: table %s has no column %s".formatted(table.name(), name));
    }
    return position;
  }
}
