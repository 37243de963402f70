package dev.syncline.agreement;

import static dev.syncline.query.tree.Function.ADD;
import static dev.syncline.query.tree.Function.CEILING;
import static dev.syncline.query.tree.Function.CONCAT;
import static dev.syncline.query.tree.Function.DIVIDE;
import static dev.syncline.query.tree.Function.FLOOR;
import static dev.syncline.query.tree.Function.MULTIPLY;
import static dev.syncline.query.tree.Function.REPLACE;
import static dev.syncline.query.tree.Function.ROUND;
import static dev.syncline.query.tree.Function.SUBSTRING;
import static dev.syncline.query.tree.Function.SUBTRACT;
import static dev.syncline.query.tree.Function.TRIM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Caller;
import dev.syncline.backend.HttpCaller;
import dev.syncline.json.RowJson;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.WirePredicate;
import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Not;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.reference.ReferenceServer;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the client says of a condition, the original backend answers with the rows that memory
 * chooses: of what its SQLite provider does right. Not so are {@code startswith} and its like,
 * positions and lengths, parts of dates, {@code mod}, and the case of letters beyond ASCII. Its
 * moments have milliseconds.
 */
final class OriginalAgreementTest {

  private static final int ROWS = 40;
  private static final int CONDITIONS = 400;
  private static final Set<Function> RIGHT =
      Set.of(
          TRIM, CONCAT, SUBSTRING, REPLACE, ADD, SUBTRACT, MULTIPLY, DIVIDE, FLOOR, CEILING, ROUND);
  private static final int MILLISECONDS = "2026-11-22T14:20:40.644".length();

  /** The columns of the original's table, in its types. */
  private static final AnyTable SCHEMA =
      new AnyTable(
          List.of(
              Column.id(),
              Column.of("str", ColumnType.TEXT),
              Column.of("big", ColumnType.TEXT),
              Column.of("num", ColumnType.FLOAT64),
              Column.of("flag", ColumnType.BOOLEAN),
              Column.of("at", ColumnType.INSTANT)));

  @TempDir Path folder;

  private final long seed = Seeds.of(1).findFirst().orElseThrow();
  private final Random random = new Random(seed);
  private final RandomTable table = table();
  private int telling;

  private RandomTable table() {
    RandomTable finer = RandomTable.of(random, SCHEMA, ROWS);
    List<AnyItem> items =
        finer.items().stream()
            .map(item -> new AnyItem(item.values().stream().map(this::rounded).toList()))
            .toList();
    return new RandomTable(SCHEMA, items, items.stream().map(it -> Row.of(SCHEMA, it)).toList());
  }

  private Object rounded(Object value) {
    return value instanceof Instant moment ? moment.truncatedTo(ChronoUnit.MILLIS) : value;
  }

  @Test
  void theOriginalBackendChoosesTheSameRows() throws IOException {
    try (ReferenceServer original = ReferenceServer.start(folder.resolve("original.db"))) {
      Caller caller = HttpCaller.of(original.uri());
      RowJson json = RowJson.of(SCHEMA, date -> date);
      for (Row row : table.rows()) {
        Answer stored = caller.call("POST", "/tables/typed", json.write(row));
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
      }
      RandomFilters filters = new RandomFilters(random, table);
      Stream.generate(() -> filters.next(random.nextInt(4)))
          .filter(filter -> isRight(filter.condition()))
          .limit(CONDITIONS)
          .forEach(filter -> agree(caller, filter));
    }
    assertThat(telling).as("tell rows apart").isGreaterThan(CONDITIONS / 3);
  }

  private void agree(Caller caller, WirePredicate<AnyItem> filter) {
    String odata = ODataRenderer.render("typed", filter, ODataDialect.zumo());
    Object[] expected =
        table.rows().stream()
            .filter(row -> Evaluation.holds(filter.condition(), row))
            .map(Row::id)
            .toArray();
    telling += expected.length > 0 && expected.length < ROWS ? 1 : 0;
    Answer answer =
        caller.get("/tables/typed?$select=id&$top=1000&$filter=" + Caller.encoded(odata));
    assertThat(answer.status()).as("%s: %s", odata, answer.text()).isEqualTo(200);
    assertThat(answer.ids())
        .as("%s\n%s of %s", odata, Seeds.property(seed), table)
        .containsExactlyInAnyOrder(expected);
  }

  private static boolean isRight(Condition condition) {
    if (condition instanceof And and) {
      return and.terms().stream().allMatch(OriginalAgreementTest::isRight);
    } else if (condition instanceof Or or) {
      return or.terms().stream().allMatch(OriginalAgreementTest::isRight);
    } else if (condition instanceof Not not) {
      return isRight(not.term());
    } else if (condition instanceof IsNull isNull) {
      return isRight(isNull.term());
    } else if (condition instanceof In in) {
      return isRight(in.term()) && in.values().stream().allMatch(OriginalAgreementTest::isRight);
    }
    return condition instanceof Comparison comparison
        && isRight(comparison.left())
        && isRight(comparison.right());
  }

  private static boolean isRight(Term term) {
    if (term instanceof Constant constant) {
      boolean infinite = constant.value() instanceof Double it && it.isInfinite();
      boolean finer = constant.type() == ColumnType.INSTANT && isFiner((String) constant.value());
      return !infinite && !finer;
    }
    return !(term instanceof Call call)
        || (RIGHT.contains(call.function())
            && !(call.function() == SUBSTRING && call.arguments().size() == 2)
            && call.arguments().stream().allMatch(OriginalAgreementTest::isRight));
  }

  private static boolean isFiner(String moment) {
    return moment.length() > MILLISECONDS;
  }
}
