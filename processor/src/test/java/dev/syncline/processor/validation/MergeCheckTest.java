package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static dev.syncline.processor.validation.Declarations.column;
import static dev.syncline.processor.validation.Declarations.ignoringConflicts;
import static dev.syncline.processor.validation.Declarations.table;
import static dev.syncline.processor.validation.Validating.messages;
import static dev.syncline.processor.validation.Validating.model;
import static dev.syncline.processor.validation.Validating.problems;
import static dev.syncline.processor.validation.Variations.saying;
import static dev.syncline.processor.validation.Variations.settling;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.MergeRule;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.SourceType.Unsupported;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.TypeRef;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Validates the rules for clashes, without a compiler. */
class MergeCheckTest {

  private static final Set<Kind> NUMBERS =
      EnumSet.of(
          Kind.INT8,
          Kind.INT16,
          Kind.INT32,
          Kind.FLOAT32,
          Kind.FLOAT64,
          Kind.DECIMAL,
          Kind.BIG_INTEGER);
  private static final Set<Kind> UNORDERED = EnumSet.of(Kind.BLOB, Kind.URI);

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"ENUM", "JSON", "INT64"},
      mode = Mode.EXCLUDE)
  void changesOfNumbersAreAddedUp(Kind kind) {
    assertThat(misfits(MergeRule.SUM_OF_CHANGES, type(kind)))
        .isEqualTo(unless(NUMBERS.contains(kind), "SUM_OF_NO_NUMBER"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"ENUM", "JSON", "INT64"},
      mode = Mode.EXCLUDE)
  void theGreatestIsOneOfValuesWithAnOrder(Kind kind) {
    List<String> expected = unless(!UNORDERED.contains(kind), "ORDER_OF_NO_VALUES");

    assertThat(misfits(MergeRule.MAX, type(kind))).isEqualTo(expected);
    assertThat(misfits(MergeRule.MIN, type(kind))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"MAX, greatest", "MIN, least"})
  void theMessageNamesTheEndThatIsMissing(MergeRule rule, String end) {
    assertThat(messages(table(ID, merged(rule, type(Kind.URI)), VERSION)).get(0))
        .contains("so that none is the " + end + ".");
  }

  @ParameterizedTest
  @CsvSource({"List, true", "Set, true", "Collection, true", "Map, false", "Optional, false"})
  void listsAndSetsAreUnited(String name, boolean fits) {
    TypeRef type = new TypeRef.Named(ClassRef.of("java.util", name), List.of());
    SourceType json = new Supported("java.util." + name, ValueType.ofJson(type), false);

    assertThat(misfits(MergeRule.UNION, json)).isEqualTo(unless(fits, "UNION_OF_NO_COLLECTION"));
    assertThat(misfits(MergeRule.MAX, json)).containsExactly("ORDER_OF_NO_VALUES at value of x");
  }

  @Test
  void textsAndArraysAreNotUnited() {
    SourceType array =
        new Supported("int[]", ValueType.ofJson(new TypeRef.Primitive("int")), false);

    assertThat(misfits(MergeRule.UNION, type(Kind.TEXT))).hasSize(1);
    assertThat(misfits(MergeRule.UNION, array)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = MergeRule.class,
      names = {"SERVER", "LOCAL", "LATEST", "ASK"})
  void aRuleThatChoosesASideFitsEveryType(MergeRule rule) {
    assertThat(misfits(rule, type(Kind.BLOB))).isEmpty();
    assertThat(
            Validating.column(table(ID, merged(rule, type(Kind.BLOB)), VERSION), "x")
                .traits()
                .merge())
        .isEqualTo(rule);
  }

  @Test
  void aTypeThatNoColumnHasIsOneMistake() {
    assertThat(misfits(MergeRule.MAX, new Unsupported("Object")))
        .containsExactly("UNSUPPORTED_TYPE at x");
  }

  @Test
  void aColumnThatNeverClashesIsOneMistake() {
    ColumnDeclaration draft = column("x", type(Kind.BLOB), Mark.LOCAL_ONLY);

    assertThat(problems(table(ID, saying(Mark.MERGE, "MAX", draft), VERSION)))
        .containsExactly("CONTRADICTORY_ANNOTATIONS at @Merge of x");
  }

  @Test
  void clashesAreSettledWhereTheyAreNoticed() {
    ColumnDeclaration count = merged(MergeRule.MAX, type(Kind.INT32));

    assertThat(
            problems(
                settling(
                    "SERVER_WINS", ignoringConflicts(ID, count, column("y", type(Kind.TEXT))))))
        .containsExactly(
            "CONFLICTS_UNNOTICED at conflicts", "MERGE_WITHOUT_CONFLICTS at @Merge of x");
    assertThat(problems(settling("SERVER_WINS", table(ID, count, VERSION)))).isEmpty();
    assertThat(model(settling("SERVER_WINS", table(ID, count, VERSION))).conflicts())
        .isEqualTo(Conflicts.SERVER_WINS);
  }

  private static List<String> unless(boolean fits, String problem) {
    return fits ? List.of() : List.of(problem + " at value of x");
  }

  private static List<String> misfits(MergeRule rule, SourceType type) {
    return problems(table(ID, merged(rule, type), VERSION));
  }

  private static ColumnDeclaration merged(MergeRule rule, SourceType type) {
    return saying(Mark.MERGE, rule.name(), column("x", type));
  }

  private static SourceType type(Kind kind) {
    return new Supported(kind.name(), ValueType.of(kind), false);
  }
}
