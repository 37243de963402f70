package dev.syncline.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void fillsLines() {
    String text = Lines.fill("SET ", Collections.nCopies(30, "\"a\" = ?1"), "");

    assertThat(text.lines())
        .hasSize(4)
        .allMatch(line -> line.length() <= 90)
        .first()
        .asString()
        .startsWith("SET \"a\" = ?1, \"a\"")
        .endsWith(",");
    assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("    \"a\""));
  }

  @Test
  void countsFromTheLastLineOfWhatStandsBefore() {
    assertThat(Lines.fill("x".repeat(85) + "\nSET ", List.of("a", "b"), ")"))
        .endsWith("\nSET a, b)");
  }

  @Test
  void keepsOneItemWhereItIs() {
    assertThat(Lines.fill("(", List.of("x".repeat(200)), ")")).doesNotContain("\n");
  }

  @Test
  void keepsArgumentsInTheLineOfTheCall() {
    assertThat(arguments(3, "row.text(0)", 50)).isEqualTo("row.text(0), row.text(0), row.text(0)");
  }

  @Test
  void movesArgumentsToTheNextLine() {
    assertThat(arguments(3, "row.text(0)", 80))
        .isEqualTo("\nrow.text(0), row.text(0), row.text(0)");
  }

  @Test
  void givesEachLongArgumentALine() {
    assertThat(arguments(10, "row.text(0)", 50).lines())
        .hasSize(11)
        .endsWith("row.text(0),", "row.text(0)");
  }

  @Test
  void fillsLinesWithShortArguments() {
    assertThat(arguments(20, "COMPLETE", 50).lines().skip(1))
        .hasSize(3)
        .allMatch(line -> line.length() <= 90);
  }

  @Test
  void countsClassesWithoutTheirPackages() {
    ClassName type = ClassName.get("com.example." + "x".repeat(100), "Outer", "Size");
    CodeBlock code = CodeBlock.of("row.enumeration(1, $T.class)", type);

    assertThat(Lines.arguments(List.of(code), "f();", 8).toString()).doesNotContain("\n");
  }

  @Test
  void wrapsSentences() {
    assertThat(Lines.wrap("one two three four", 10, "\n *"))
        .isEqualTo(" one two\n * three\n * four");
    assertThat(Lines.wrap("x".repeat(20) + " y", 10, "\n"))
        .isEqualTo(" " + "x".repeat(20) + "\n y");
  }

  private static String arguments(int count, String code, int around) {
    List<CodeBlock> arguments = Collections.nCopies(count, CodeBlock.of(code));
    return Lines.arguments(arguments, "x".repeat(around), 8).toString();
  }
}
