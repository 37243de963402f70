package dev.syncline.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To-do items such as an app has; the same ones every time. */
public final class Samples {

  private static final List<String> WORDS =
      List.of(
          "call",
          "write",
          "to",
          "the",
          "about",
          "garden",
          "invoice",
          "tomorrow",
          "Zoë",
          "kitchen",
          "before",
          "noon",
          "and",
          "bring",
          "flowers",
          "ask",
          "for",
          "a",
          "receipt",
          "again");

  private static final List<Priority> PRIORITIES = List.of(Priority.values());
  private static final int WORDS_OF_A_TEXT = 12;
  private static final int DAYS = 365;
  private static final int MILLIS_OF_A_DAY = 24 * 60 * 60 * 1000;
  private static final Instant FIRST_TIME = Instant.parse("2026-11-22T14:20:40.644Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 22);

  private final Random random = new Random(20261122);

  private Samples() {}

  /** Items as an app makes them: neither id nor version yet. */
  public static List<Todo> made(int count) {
    Samples samples = new Samples();
    return Stream.generate(samples::todo).limit(count).toList();
  }

  /** Items as a server sends them. */
  public static List<Todo> pulled(int count) {
    return pulledOneByOne(count).toList();
  }

  /** The same items, as many of them as there may be. */
  public static Stream<Todo> pulledOneByOne(int count) {
    Samples samples = new Samples();
    return Stream.generate(() -> samples.todo().withId(samples.id()).withVersion(samples.version()))
        .limit(count);
  }

  private Todo todo() {
    return new Todo(
        null,
        text(),
        random.nextBoolean(),
        random.nextInt(10_000),
        random.nextInt(10_000) / 10_000.0,
        FIRST_TIME
            .plusSeconds(60L * random.nextInt(DAYS))
            .plusMillis(random.nextInt(MILLIS_OF_A_DAY)),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        PRIORITIES.get(random.nextInt(PRIORITIES.size())),
        null);
  }

  private String text() {
    return random
        .ints(WORDS_OF_A_TEXT, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private String version() {
    return "AAAAAAA%04X=".formatted(random.nextInt(1 << 16));
  }
}
