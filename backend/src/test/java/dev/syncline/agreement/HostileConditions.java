package dev.syncline.agreement;

import dev.syncline.query.TextColumn;
import dev.syncline.query.WirePredicate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each way in which a text gets into a condition. */
final class HostileConditions {

  private HostileConditions() {}

  static List<Function<String, WirePredicate<AnyItem>>> of(TextColumn<AnyItem> column) {
    return List.of(
        column::eq,
        column::ne,
        column::ge,
        text -> column.in(List.of(text, "none")),
        text -> column.in(amongMany(text)),
        text -> column.between(text, text).not(),
        column::startsWith,
        column::endsWith,
        column::contains,
        text -> column.indexOf(text).eq(0),
        text -> column.concat(text).eq(text + text),
        text -> column.lower().trim().startsWith(text));
  }

  private static List<String> amongMany(String text) {
    return Stream.concat(Stream.of(text), IntStream.range(0, 40).mapToObj(i -> "none" + i))
        .toList();
  }
}
