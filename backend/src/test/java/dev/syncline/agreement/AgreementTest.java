package dev.syncline.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.query.Dialect;
import dev.syncline.error.QueryException;
import dev.syncline.query.Filter;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.Order;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.ColumnType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A condition that is written once chooses the same rows everywhere: in memory, as SQL in a file of
 * a device, and as OData of either dialect, read and answered by the backend. Tables, rows and
 * conditions are made up; {@code -Dsyncline.seeds=n} makes up more of them than a build does. A
 * failure tells the condition, the seed and the rows.
 */
final class AgreementTest {

  private static final int SEEDS = 50;
  private static final int ROWS = 25;
  private static final int CONDITIONS = 60;
  private static final int ORDERS = 10;
  private static final Map<Dialect, ODataDialect> DIALECTS =
      Map.of(
          Dialect.ZUMO2, ODataDialect.zumo(),
          Dialect.DATASYNC, ODataDialect.datasync());

  @TempDir Path folder;

  private long seed;
  private RandomTable table;
  private String question = "";

  private int asked;
  private int telling;
  private int said;
  private int notSaid;

  @Test
  void aConditionChoosesTheSameRowsEverywhere() {
    Seeds.of(SEEDS).forEach(this::agree);
    assertThat(said).as("said, where %s could not be", notSaid).isGreaterThan(9 * notSaid);
    assertThat(telling).as("tell rows apart, of %s", asked).isGreaterThan(asked / 2);
  }

  private void agree(long seed) {
    Random random = new Random(seed);
    this.seed = seed;
    this.table = RandomTable.of(random, List.of(ColumnType.values()), ROWS);
    RandomFilters filters = new RandomFilters(random, table);
    try (Sides sides = new Sides(folder.resolve(seed + ".db"), table)) {
      for (int i = 0; i < CONDITIONS; i++) {
        agree(sides, filters.next(random.nextInt(4)));
      }
      for (int i = 0; i < ORDERS; i++) {
        agree(sides, filters.orders());
      }
    } catch (RuntimeException e) {
      throw new AssertionError(described(), e);
    }
  }

  private void agree(Sides sides, WirePredicate<AnyItem> filter) {
    List<String> expected = sides.inMemory(filter);
    asked++;
    telling += expected.isEmpty() || expected.size() == ROWS ? 0 : 1;
    question = SqlRenderer.clauses(SqlDialect.TAUGHT, Filter.where(filter)).toString();
    assertThat(sides.onDevice(filter)).as(this::described).isEqualTo(expected);
    DIALECTS.forEach(
        (backend, client) ->
            agree(
                expected,
                () -> ODataRenderer.render("any", filter, client),
                odata -> sides.onBackend(odata, backend)));
  }

  private void agree(Sides sides, List<Order<AnyItem>> orders) {
    List<String> expected = sides.inMemory(orders);
    question = orders.toString();
    assertThat(sides.onDevice(orders)).as(this::described).isEqualTo(expected);
    DIALECTS.forEach(
        (backend, client) ->
            agree(
                expected,
                () -> Sides.said(orders, client),
                odata -> sides.ordered(odata, backend)));
  }

  /** Where the dialect can say it. */
  private void agree(
      List<String> expected, Supplier<String> words, Function<String, List<String>> answer) {
    try {
      question = words.get();
    } catch (QueryException lacking) {
      notSaid++;
      return;
    }
    said++;
    assertThat(answer.apply(question)).as(this::described).isEqualTo(expected);
  }

  private String described() {
    return question + "\n" + Seeds.property(seed) + " of " + table;
  }
}
