package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.INSTANT;
import static dev.syncline.processor.validation.Declarations.INT;
import static dev.syncline.processor.validation.Declarations.STRING;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static dev.syncline.processor.validation.Declarations.byDefault;
import static dev.syncline.processor.validation.Declarations.column;
import static dev.syncline.processor.validation.Declarations.nonNull;
import static dev.syncline.processor.validation.Declarations.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.SourceType.Unconverted.Why;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.TypeRef;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import dev.syncline.processor.validation.Declarations.TestPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validates defaults and room for null, without a compiler. */
class ValueChecksTest {

  @ParameterizedTest
  @CsvSource({
    "VERSION, NULL_UNTIL_ANSWERED",
    "CREATED_AT, NULL_UNTIL_ANSWERED",
    "UPDATED_AT, NULL_UNTIL_ANSWERED",
    "SERVER_ONLY, NULL_FROM_SERVER",
    "LOCAL_ONLY, NULL_OF_PULLED"
  })
  void whatNobodyHasGivenAValueYetIsNull(Mark mark, Problem problem) {
    SourceType type = mark == Mark.CREATED_AT || mark == Mark.UPDATED_AT ? INSTANT : STRING;
    ColumnDeclaration other = mark == Mark.VERSION ? column("a", STRING) : VERSION;

    assertThat(problems(ID, nonNull("x", type, mark), other)).containsExactly(problem + " at x");
  }

  @Test
  void whatAppsWriteHasAValue() {
    assertThat(problems(nonNull("id", STRING, Mark.ID), nonNull("x", STRING), VERSION)).isEmpty();
  }

  @Test
  void whatHasADefaultIsNotNull() {
    ColumnDeclaration draft = byDefault("x", STRING, "");

    assertThat(problems(ID, draft, VERSION)).isEmpty();
    assertThat(problems(ID, nonNull("x", STRING, Mark.LOCAL_ONLY, Mark.DEFAULT), VERSION))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "int, INT32, an int, 0, Integer",
    "char, CHAR, a char, 0, Character",
    "boolean, BOOLEAN, a boolean, false, Boolean",
    "double, FLOAT64, a double, 0, Double"
  })
  void aPrimitiveOfTheServerReadsAsZero(
      String type, Kind kind, String phrase, String zero, String box) {
    SourceType primitive = new Supported(type, ValueType.of(kind), true);

    assertThat(findings(ID, column("x", primitive, Mark.SERVER_ONLY), VERSION))
        .singleElement()
        .satisfies(it -> assertThat(it.problem()).isEqualTo(Problem.PRIMITIVE_NULL))
        .satisfies(
            it ->
                assertThat(it.message())
                    .contains(
                        "Column x is " + phrase + ",", "reads " + zero + " ", "Make it " + box));
  }

  @Test
  void aPrimitiveOfTheAppIsItsOwn() {
    assertThat(problems(ID, column("x", INT), column("y", INT, Mark.LOCAL_ONLY), VERSION))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, ''", "-2147483648, ''", "yes, 1", "1.5, 1", "2147483648, 1"})
  void aDefaultIsAValueOfItsType(String value, String example) {
    assertThat(findings(ID, byDefault("x", INT, value), VERSION))
        .extracting(Finding::message)
        .isEqualTo(
            example.isEmpty()
                ? List.of()
                : List.of(
                    ("[DefaultMisfit] Column x is an int, which \"%s\" is not. Write the value as"
                            + " JSON has it, such as @Default(\"%s\").")
                        .formatted(value, example)));
  }

  @Test
  void bytesHaveNoDefault() {
    SourceType bytes = new Supported("byte[]", ValueType.of(Kind.BLOB), false);

    assertThat(problems(ID, byDefault("x", bytes, "AA=="), VERSION))
        .containsExactly("UNWRITABLE_DEFAULT at default of x");
  }

  @Test
  void jsonHasNoDefault() {
    SourceType tags = new Supported("int[]", ValueType.ofJson(new TypeRef.Primitive("int")), false);

    assertThat(problems(ID, byDefault("x", tags, "[]"), VERSION))
        .containsExactly("UNWRITABLE_DEFAULT at default of x");
  }

  @ParameterizedTest
  @CsvSource({"'SMALL,LARGE', LARG, LARGE", "'SMALL,LARGE', qqq, SMALL"})
  void aDefaultOfAnEnumIsTheNameOfAConstant(String constants, String value, String example) {
    SourceType size = enumeration(List.of(constants.split(",")));

    assertThat(problems(ID, byDefault("x", size, "LARGE"), VERSION)).isEmpty();
    assertThat(findings(ID, byDefault("x", size, value), VERSION).get(0).message())
        .endsWith("such as @Default(\"" + example + "\").");
  }

  @Test
  void anEnumWithoutConstantsHasNoExample() {
    assertThat(findings(ID, byDefault("x", enumeration(List.of()), "A"), VERSION).get(0).message())
        .endsWith("such as @Default(\"the name of a constant\").");
  }

  @ParameterizedTest
  @CsvSource({"INT32, 0", "BOOLEAN, 0"})
  void aPrimitiveThatARowLacksHasJavasZero(Kind kind, long zero) {
    assertThat(defaultOf(column("x", primitive(kind), Mark.LOCAL_ONLY))).contains(zero);
    assertThat(defaultOf(column("x", primitive(kind), Mark.SERVER_ONLY))).contains(zero);
    assertThat(defaultOf(column("x", primitive(kind)))).isEmpty();
  }

  @Test
  void aZeroIsOfTheTypesOwnKind() {
    assertThat(defaultOf(column("x", primitive(Kind.FLOAT32), Mark.LOCAL_ONLY))).contains(0.0);
    assertThat(defaultOf(column("x", primitive(Kind.CHAR), Mark.LOCAL_ONLY))).contains("\0");
  }

  @ParameterizedTest
  @CsvSource({
    "CANNOT_BE_MADE, 'Column x cannot be converted by ToText, which detail.'",
    "CONVERTS_ANOTHER, 'Column x is an Object, but ToText converts detail.'",
    "GIVES_NO_COLUMN, 'Column x becomes a detail by ToText, which has no column type. Use String,'"
  })
  void aConverterMakesAColumnOfTheValue(Why why, String fact) {
    SourceType type = new SourceType.Unconverted("Object", why, "ToText", "detail");

    assertThat(findings(ID, column("x", type, Mark.CONVERT), VERSION))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("[BadConverter] " + fact);
    assertThat(problems(ID, column("x", type, Mark.CONVERT), VERSION).get(0))
        .endsWith(" at @Convert of x");
  }

  @Test
  void aDefaultOfATypeThatNoColumnHasIsOneMistake() {
    SourceType type = new SourceType.Unsupported("Object");

    assertThat(problems(ID, byDefault("x", type, "y"), VERSION))
        .containsExactly("UNSUPPORTED_TYPE at x");
  }

  @Test
  void deletedIsMarkedOnce() {
    SourceType flag = new Supported("boolean", ValueType.of(Kind.BOOLEAN), true);
    ColumnDeclaration one = column("gone", flag, Mark.DELETED);
    ColumnDeclaration other = column("away", flag, Mark.DELETED);

    assertThat(problems(ID, one, other, VERSION))
        .containsExactly("SECOND_DELETED at @Deleted of away");
  }

  @ParameterizedTest
  @CsvSource({"CREATED_AT, @CreatedAt", "UPDATED_AT, @UpdatedAt"})
  void aTimestampIsNamed(Mark mark, String spelling) {
    assertThat(findings(ID, column("x", STRING, mark), VERSION).get(0).message())
        .contains("The " + spelling + " x is a String.");
  }

  private static SourceType primitive(Kind kind) {
    return new Supported("x", ValueType.of(kind), true);
  }

  private static SourceType enumeration(List<String> constants) {
    ValueType type = ValueType.ofEnum(ClassRef.of("com.example", "Size"), constants);
    return new Supported("Size", type, false);
  }

  private static Optional<Object> defaultOf(ColumnDeclaration column) {
    return Validating.column(table(ID, column, VERSION), "x").traits().defaultValue();
  }

  private static List<Finding> findings(ColumnDeclaration... columns) {
    return new TableValidator(new TakenNames()).validate(table(columns)).findings();
  }

  private static List<String> problems(ColumnDeclaration... columns) {
    return findings(columns).stream()
        .map(it -> it.problem() + " at " + ((TestPlace) it.place()).name())
        .toList();
  }
}
