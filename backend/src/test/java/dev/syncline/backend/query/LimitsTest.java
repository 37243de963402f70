package dev.syncline.backend.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.TestSchema;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a filter may be: up to the limits it is answered, beyond them refused. */
final class LimitsTest {

  private static final int MANY = 100_000;

  private QueriedTable table;

  @BeforeEach
  void open() {
    table = QueriedTable.of(TestSchema.TYPED);
    table.insert(Map.of("id", "a", "str", "x", "flag", 1L, "small", 1L, "num", 1.5));
    table.insert(Map.of("id", "b", "str", "y", "flag", 0L, "small", 2L, "num", 2.5));
  }

  @AfterEach
  void close() {
    table.close();
  }

  private void chooses(String filter, String... ids) {
    assertThat(table.ids(filter, Dialect.DATASYNC)).containsExactly(ids);
  }

  private void isRefused(String filter, String message) {
    assertThatThrownBy(() -> table.ids(filter, Dialect.DATASYNC))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(message);
  }

  private static String joined(int terms, String word, IntFunction<String> term) {
    return IntStream.range(0, terms).mapToObj(term).collect(joining(word));
  }

  private static String within(String open, int times, String inner) {
    return open.repeat(times) + inner + ")".repeat(times);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10_000})
  void aChainMayBeLong(int terms) {
    chooses(joined(terms, " or ", i -> "id eq 'x" + i + "'") + " or id eq 'a'", "a");
    chooses(joined(terms, " and ", i -> "id ne 'x" + i + "'") + " and id ne 'a'", "b");
    chooses(joined(terms, " or ", i -> "small lt -" + i) + " or flag", "a");
    chooses(joined(terms, " and ", i -> "small gt -" + i) + " and not flag", "b");
  }

  @Test
  void aListMayBeLong() {
    chooses("id in (" + joined(50_000, ",", i -> "'x" + i + "'") + ",'b')", "b");
    chooses("not (small in (" + joined(50_000, ",", i -> "" + (i + 2)) + "))", "a");
  }

  @Test
  void partsHaveALimit() {
    String most = "flag or ".repeat(Limits.MOST_PARTS - 2);
    chooses(most + "flag", "a");
    isRefused(most + "flag or flag", "More than 60000 parts");
    isRefused("small in (" + "1,".repeat(Limits.MOST_PARTS), "More than 60000 parts");
  }

  @Test
  void lengthHasALimit() {
    String longest = "x".repeat(Limits.LONGEST - "str eq ''".length());
    chooses("str eq '" + longest + "'");
    isRefused("str eq '" + longest + "x'", "More than 4194304 characters");
  }

  @Test
  void parenthesesHaveALimit() {
    chooses(within("(", Limits.MOST_OPEN, "flag"), "a");
    isRefused(within("(", Limits.MOST_OPEN + 1, "flag"), "(at index 250)");
    for (String open : new String[] {"(", "not ", "- ", "length(", "small in (", "cast("}) {
      isRefused(open.repeat(MANY), "More than 250 open");
    }
  }

  /** Half of what threads have that nobody gave more. */
  @Test
  void aSmallStackDoes() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable work =
        () -> {
          chooses(within("(", Limits.MOST_OPEN, "flag"), "a");
          String deep = "flag or flag and (not (".repeat(Limits.DEEPEST / 4);
          chooses(deep + "not flag" + "))".repeat(Limits.DEEPEST / 4), "a");
        };
    Thread thread = new Thread(null, work, "small", 512 * 1024);
    thread.setUncaughtExceptionHandler((it, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  @Test
  void parenthesesCountWhileTheyAreOpen() {
    chooses("(flag) and ".repeat(5000) + "flag", "a");
  }

  /** Some clients put each pair of terms in parentheses. */
  @Test
  void aChainInParenthesesIsFlat() {
    chooses("(".repeat(250) + "flag" + " or flag)".repeat(250), "a");
  }

  @Test
  void depthHasALimit() {
    int most = Limits.DEEPEST - 2;
    chooses("small" + " add 1".repeat(most) + " eq " + (most + 1), "a");
    for (String link : new String[] {" add 1", " mul 1", " eq true", " in (true)"}) {
      String start = link.contains("1") ? "small" : "flag";
      isRefused(start + link.repeat(Limits.DEEPEST) + " eq 1", "Nested deeper than 70");
      isRefused(start + link.repeat(MANY), "Nested deeper than 70");
    }
    isRefused("not ".repeat(Limits.DEEPEST) + "flag", "Nested deeper than 70");
  }

  /** The deepest and widest that is let through must not be too much for the database. */
  @Test
  void theWorstThatIsAllowedIsAnswered() {
    int levels = Limits.DEEPEST / 2 - 1;
    int terms = Limits.MOST_PARTS / Limits.DEEPEST - 10;
    String each = "flag and ".repeat(terms) + "(" + "flag or ".repeat(terms) + "(";
    chooses(each.repeat(levels) + "flag" + "))".repeat(levels), "a");
    int wrapped = 12;
    String wrapping = "flag and ((num mod 1.5) ge 0.0) and (1 eq 1) and not (not flag or not (";
    chooses(wrapping.repeat(wrapped) + "flag" + "))".repeat(wrapped), "a");
    chooses(within("tolower(", Limits.DEEPEST - 3, "str") + " eq 'x'", "a");
    chooses(within("floor(-1 sub ", Limits.DEEPEST / 2 - 2, "num") + " lt 100", "a", "b");
  }
}
