package dev.syncline.backend.query;

import dev.syncline.backend.table.ServedTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads query options. What is wrong with one is said with its name. */
final class OptionReader {

  private final Map<String, String> parameters;
  private final Dialect dialect;
  private final ServedTable table;

  OptionReader(Map<String, String> parameters, Dialect dialect, ServedTable table) {
    this.parameters = parameters;
    this.dialect = dialect;
    this.table = table;
  }

  QueryOptions read(Page.Limits limits) {
    Long skip = option("skip", OptionReader::number);
    Long top = option("top", OptionReader::number);
    List<Order> orders = option("orderby", text -> Order.parse(text, dialect, table));
    List<Integer> selected = option("select", this::positions);
    return new QueryOptions(
        option("filter", text -> ODataParser.filter(text, dialect, table)),
        orders == null ? Order.parse("", dialect, table) : orders,
        Page.of(dialect, skip == null ? 0 : skip, top, limits),
        selected == null ? allPositions() : selected,
        isCounted(),
        "true".equalsIgnoreCase(Dialect.parameter("__includeDeleted", parameters)));
  }

  /** What an option says; null if it was not sent, or empty. */
  private <V> @Nullable V option(String name, Function<String, V> reading) {
    String text = dialect.option(name, parameters);
    try {
      return text == null || text.isBlank() ? null : reading.apply(text);
    } catch (QueryException e) {
      throw e.in("$" + name);
    }
  }

  private boolean isCounted() {
    return dialect == Dialect.ZUMO2
        ? "allpages".equals(dialect.option("inlinecount", parameters))
        : Boolean.TRUE.equals(option("count", OptionReader::truth));
  }

  private static boolean truth(String text) {
    if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      throw new QueryException(
          "'%s' is not true or false".formatted(QueryException.shortened(text)));
    }
    return text.equalsIgnoreCase("true");
  }

  private static long number(String text) {
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new QueryException(
          "'%s' is not a whole number from 0 on".formatted(QueryException.shortened(text)));
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException tooLong) {
      return Long.MAX_VALUE;
    }
  }

  private List<Integer> positions(String text) {
    if (dialect == Dialect.DATASYNC && text.strip().equals("*")) {
      return allPositions();
    }
    return Arrays.stream(text.split(",", -1))
        .map(name -> position(name.strip()))
        .distinct()
        .toList();
  }

  private int position(String name) {
    int position = table.position(name);
    if (position < 0) {
      throw new QueryException(OperandParser.unknownColumn(table, name));
    }
    return position;
  }

  private List<Integer> allPositions() {
    return IntStream.range(0, table.columns().size()).boxed().toList();
  }
}
