package dev.syncline.schema;

import dev.syncline.schema.Todo.Mood;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Items with the values that code gets wrong: the least, the greatest, the odd. */
public final class RandomTodos {

  public static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "milk",
          "Milk",
          "O'Brien",
          "''",
          "\"",
          "%",
          "_",
          "100%25",
          "x' OR '1'='1",
          "'; DROP TABLE todo; --",
          "?1",
          "\\",
          "a\u0000b",
          "\u0000",
          "line\r\nline\tline",
          "007",
          "1e5",
          "null",
          "2026-11-22T14:20:40Z",
          "ıİ ß ǆ",
          "日本語",
          "مرحبا ١٢٣",
          "👩‍👩‍👧 🇩🇪 𝒳",
          "\uffff\ufffe",
          "e\u0301 é");

  public static final List<Long> LONGS =
      List.of(
          0L,
          1L,
          -1L,
          (long) Integer.MAX_VALUE,
          (long) Integer.MIN_VALUE,
          Integer.MAX_VALUE + 1L,
          Integer.MIN_VALUE - 1L,
          9_007_199_254_740_993L,
          Long.MAX_VALUE,
          Long.MIN_VALUE);

  public static final List<Integer> INTS =
      List.of(0, 1, -1, 42, Integer.MAX_VALUE, Integer.MIN_VALUE);

  public static final List<Double> DOUBLES =
      List.of(
          0.0,
          1.0,
          -1.5,
          0.1,
          1 / 3.0,
          1e21,
          9_007_199_254_740_992.0,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          -Double.MAX_VALUE);

  public static final List<Instant> INSTANTS =
      List.of(
          Instant.EPOCH,
          Instant.parse("2026-11-22T14:20:40Z"),
          Instant.parse("2026-11-22T14:20:40.644Z"),
          Instant.parse("2026-11-22T14:20:40.644000001Z"),
          Instant.parse("1969-12-31T23:59:59.999999999Z"),
          Instant.parse("0001-01-01T00:00:00Z"),
          Instant.parse("9999-12-31T23:59:59.999999999Z"));

  public static final List<LocalDate> DATES =
      List.of(
          LocalDate.EPOCH,
          LocalDate.of(2024, 2, 29),
          LocalDate.of(1, 1, 1),
          LocalDate.of(1582, 10, 10),
          LocalDate.of(9999, 12, 31));

  private final Random random;

  public RandomTodos(Random random) {
    this.random = random;
  }

  /** A row of this id, each nullable column null now and then. */
  public Todo next(String id) {
    return new Todo(
        id,
        text(),
        orNull(this::text),
        random.nextBoolean(),
        orNull(random::nextBoolean),
        of(INTS),
        orNull(() -> of(INTS)),
        of(LONGS),
        orNull(() -> of(LONGS)),
        of(DOUBLES),
        orNull(() -> of(DOUBLES)),
        of(INSTANTS),
        orNull(() -> of(INSTANTS)),
        of(DATES),
        orNull(() -> of(DATES)),
        of(List.of(Mood.values())),
        orNull(() -> of(List.of(Mood.values()))),
        orNull(this::text),
        orNull(() -> of(INSTANTS)),
        orNull(() -> of(INSTANTS)),
        orNull(this::text));
  }

  public String text() {
    return of(TEXTS);
  }

  public <V> V of(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <V> @Nullable V orNull(Supplier<V> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }
}
