package dev.syncline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.HttpCaller;
import dev.syncline.backend.TestSchema;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random filters and orders on random rows: the original backend and ours answer the same ids. What
 * its SQLite provider gets wrong is not asked, such as {@code startswith}, parts of dates and the
 * case of letters beyond ASCII. A failure names the seed; {@code -Dsyncline.seed=…} repeats it.
 */
final class OriginalFiltersTest {

  private static final int ROWS = 50;
  private static final int QUERIES = 500;
  private static final List<String> TEXTS =
      List.of("", "a", "A", "b", " a b ", "it's", "abc", "%", "_", "\\\\", "10", "日", "🙂");
  private static final List<String> ORDERS =
      List.of("id", "num,id", "num desc,id", "str desc,num,id desc", "flag,at desc,id");

  private static final TestSchema TYPED =
      TestSchema.of(
          "typed",
          Column.id(),
          Column.of("str", ColumnType.TEXT),
          Column.of("num", ColumnType.FLOAT64),
          Column.of("flag", ColumnType.BOOLEAN),
          Column.of("at", ColumnType.INSTANT),
          Column.version());

  private final long seed = Long.getLong("syncline.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir Path folder;

  @Test
  void bothChooseTheSameRows() throws Exception {
    System.out.println("OriginalFiltersTest: -Dsyncline.seed=" + seed);
    try (ReferenceServer original = ReferenceServer.start(folder.resolve("original.db"));
        Backend backend = Backend.builder().table(TYPED).build()) {
      Caller there = HttpCaller.of(original.uri());
      Caller here = new Caller(backend::handle);
      for (int i = 0; i < ROWS; i++) {
        String row = row(i);
        here.call("POST", "/tables/typed", row).isItem(201);
        assertThat(there.call("POST", "/tables/typed", row).status()).isEqualTo(201);
      }
      for (int i = 0; i < QUERIES; i++) {
        agree(here, there, condition(3), any(ORDERS));
      }
    }
  }

  private void agree(Caller here, Caller there, String filter, String order) {
    int skip = random.nextInt(3);
    String target =
        "/tables/typed?$select=id&$top=%s&$skip=%s&$inlinecount=allpages&$orderby=%s&$filter=%s"
            .formatted(
                20 + random.nextInt(40), skip, Caller.encoded(order), Caller.encoded(filter));
    Answer ours = here.get(target);
    assertThat(ours.status()).as("seed %d, %s: %s", seed, filter, ours.text()).isEqualTo(200);
    assertThat(ours.item())
        .as("seed %d, %s ordered by %s", seed, filter, order)
        .isEqualTo(there.get(target).item());
  }

  private String row(int i) {
    String id = String.format(Locale.ROOT, "r%02d", i);
    return "{\"id\":\"%s\",\"str\":%s,\"num\":%s,\"flag\":%s,\"at\":%s}"
        .formatted(
            id,
            maybe("\"" + any(TEXTS) + "\""),
            maybe(number()),
            maybe(String.valueOf(random.nextBoolean())),
            maybe("\"" + moment() + "\""));
  }

  private String maybe(String value) {
    return random.nextInt(5) == 0 ? "null" : value;
  }

  private String condition(int depth) {
    return switch (depth == 0 ? random.nextInt(5) : random.nextInt(9)) {
      case 0 -> "flag";
      case 1 -> text(2) + comparison() + text(2);
      case 2 -> numeric(2) + comparison() + numeric(2);
      case 3 -> "at" + comparison() + "datetimeoffset'" + moment() + "'";
      case 4 -> any(List.of("str", "num", "flag", "at")) + any(List.of(" eq null", " ne null"));
      case 5 -> "not (" + condition(depth - 1) + ")";
      case 6 -> "(" + condition(depth - 1) + ") eq " + random.nextBoolean();
      case 7 -> "(" + condition(depth - 1) + ") and " + condition(depth - 1);
      default -> condition(depth - 1) + " or " + condition(depth - 1);
    };
  }

  private String text(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(8)) {
      case 0 -> "str";
      case 1 -> "'" + any(TEXTS).replace("\\\\", "\\").replace("'", "''") + "'";
      case 2 -> "tolower(" + text(depth - 1) + ")";
      case 3 -> "toupper(" + text(depth - 1) + ")";
      case 4 -> "trim(" + text(depth - 1) + ")";
      case 5 -> "concat(" + text(depth - 1) + "," + text(depth - 1) + ")";
      case 6 -> "replace(str,'" + any(List.of("a", " ", "%", "x")) + "','b')";
      default ->
          "substring(" + text(depth - 1) + "," + random.nextInt(3) + "," + random.nextInt(3) + ")";
    };
  }

  /** To the original, 2.0 is a whole number as well; so there is a column in every quotient. */
  private String numeric(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(7)) {
      case 0, 1 -> depth == 0 && random.nextBoolean() ? number() : "num";
      case 2 ->
          "(num" + any(List.of(" add ", " sub ", " mul ", " div ")) + numeric(depth - 1) + ")";
      case 3 -> "(num add 0.5" + any(List.of(" mul ", " div ")) + "num sub 1)";
      case 4 -> "floor(" + numeric(depth - 1) + ")";
      case 5 -> "ceiling(" + numeric(depth - 1) + ")";
      default -> "round(" + numeric(depth - 1) + ")";
    };
  }

  private String comparison() {
    return any(List.of(" eq ", " ne ", " lt ", " le ", " gt ", " ge "));
  }

  private String number() {
    return String.valueOf((random.nextInt(17) - 8) / 2.0);
  }

  private String moment() {
    return String.format(
        Locale.ROOT,
        "%d-0%d-01T00:00:00.%03dZ",
        random.nextBoolean() ? 1965 : 2026,
        1 + random.nextInt(3),
        random.nextInt(2) * 5);
  }

  private <V> V any(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
