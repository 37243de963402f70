package dev.syncline.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.query.Dialect;
import dev.syncline.error.FilterException;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.FloatingValue;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntegerValue;
import dev.syncline.query.LongColumn;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.TextColumn;
import dev.syncline.query.TextValue;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The backend reads the deepest that the client writes; what is deeper is not sent. */
final class NestingTest {

  private static final int ENOUGH = 30;
  private static final int FAR_TOO_DEEP = 5000;
  private static final String OF_A_PULL =
      " and (updatedAt ge datetimeoffset'1970-01-01T00:00:00Z')";

  private static final List<ColumnType> TYPES =
      List.of(ColumnType.TEXT, ColumnType.INT64, ColumnType.FLOAT64, ColumnType.INSTANT);
  private static final AnyTable SCHEMA =
      new AnyTable(
          Stream.concat(
                  Stream.of(Column.id()),
                  TYPES.stream().map(type -> AnyColumns.column(type.name(), type)))
              .toList());

  private static final TextColumn<AnyItem> TEXT = new TextColumn<>(column(1));
  private static final LongColumn<AnyItem> WHOLE = new LongColumn<>(column(2));
  private static final DoubleColumn<AnyItem> REAL = new DoubleColumn<>(column(3));
  private static final InstantColumn<AnyItem> MOMENT = new InstantColumn<>(column(4));

  @TempDir Path folder;

  private static Column column(int position) {
    return SCHEMA.columns().get(position);
  }

  static Stream<Named<IntFunction<WirePredicate<AnyItem>>>> shapes() {
    return Stream.of(
        Named.of("not", depth -> repeated(depth, WHOLE.eq(1), it -> it.not())),
        Named.of("not null", depth -> repeated(depth, WHOLE.isNull(), it -> it.not())),
        Named.of("and, or", depth -> repeated(depth / 2, REAL.gt(0), NestingTest::both)),
        Named.of("and, not", depth -> repeated(depth / 2, REAL.gt(0), NestingTest::either)),
        Named.of("lower", depth -> repeated(depth, text(), TextValue::lower).eq("a")),
        Named.of("concat", depth -> repeated(depth, text(), it -> it.concat(TEXT)).endsWith("a")),
        Named.of("plus", depth -> repeated(depth, whole(), it -> it.plus(1)).in(List.of(1L, 2L))),
        Named.of("of a moment", depth -> repeated(depth, year(), it -> it.minus(1)).lt(1900)),
        Named.of("floor", depth -> repeated(depth, real(), FloatingValue::floor).isNotNull()));
  }

  private static WirePredicate<AnyItem> both(WirePredicate<AnyItem> it) {
    return it.and(WHOLE.gt(0)).or(TEXT.eq("a"));
  }

  private static WirePredicate<AnyItem> either(WirePredicate<AnyItem> it) {
    return WHOLE.isNull().and(it).not();
  }

  private static <V> V repeated(int times, V first, UnaryOperator<V> step) {
    V value = first;
    for (int i = 0; i < times; i++) {
      value = step.apply(value);
    }
    return value;
  }

  private static TextValue<AnyItem> text() {
    return TEXT.trim();
  }

  private static IntegerValue<AnyItem, Long> whole() {
    return WHOLE.times(1);
  }

  private static IntegerValue<AnyItem, Long> year() {
    return MOMENT.year();
  }

  private static FloatingValue<AnyItem, Double> real() {
    return REAL.times(1);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theDeepestThatIsWrittenIsRead(IntFunction<WirePredicate<AnyItem>> shape) {
    try (Sides sides = new Sides(folder.resolve("device.db"), table())) {
      int deepest = ENOUGH;
      while (isWritten(shape.apply(deepest + 1), ODataDialect.zumo())) {
        deepest++;
      }
      WirePredicate<AnyItem> condition = shape.apply(deepest);
      List<String> expected = sides.inMemory(condition);
      String zumo = ODataRenderer.render("anything", condition, ODataDialect.zumo());
      String datasync = ODataRenderer.render("anything", condition, ODataDialect.datasync());

      assertThat(sides.onBackend(zumo + OF_A_PULL, Dialect.ZUMO2)).isEqualTo(expected);
      assertThat(sides.onBackend(datasync, Dialect.DATASYNC)).isEqualTo(expected);
      assertThat(sides.onDevice(condition)).isEqualTo(expected);
      assertThat(isWritten(shape.apply(deepest + 1), ODataDialect.datasync())).isFalse();
      assertThat(isWritten(shape.apply(FAR_TOO_DEEP), ODataDialect.datasync())).isFalse();
    }
  }

  private static boolean isWritten(WirePredicate<AnyItem> condition, ODataDialect dialect) {
    try {
      ODataRenderer.render("anything", condition, dialect);
      return true;
    } catch (FilterException refused) {
      assertThat(refused).hasMessageContaining("nested more than 60 levels deep");
      return false;
    }
  }

  private static RandomTable table() {
    return RandomTable.of(new Random(1), SCHEMA, 25);
  }

  @Test
  void aLongChainIsNotDeep() {
    WirePredicate<AnyItem> chain = repeated(FAR_TOO_DEEP, WHOLE.eq(1), it -> it.or(WHOLE.eq(2)));
    assertThat(isWritten(chain, ODataDialect.zumo())).isTrue();
  }
}
