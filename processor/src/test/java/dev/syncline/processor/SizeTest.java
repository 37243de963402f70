package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is generated, by the kind of column that a model has more of. */
class SizeTest {

  private static final int LINES_A_COLUMN = 25;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "String remark",
        "boolean remark",
        "Integer remark",
        "long remark",
        "double remark",
        "byte[] remark",
        "java.math.BigDecimal remark",
        "java.util.UUID remark",
        "Instant remark",
        "OffsetDateTime remark",
        "Size remark",
        "@Default(\"SMALL\") Size remark",
        "@Default(\"Nothing to say about it\") String remark",
        "@Convert(Words.class) Remarks remark",
        "@Json java.util.List<String> remark",
        "@Json java.util.Map<String, java.util.List<Size>> remark",
        "@Merge(MergeRule.SUM_OF_CHANGES) long remark",
        "@Merge(MergeRule.LATEST) String remark",
        "@Sensitive String remark",
        "@Sensitive @Convert(Words.class) Remarks remark",
        "@LocalOnly String remark",
        "@ServerOnly String remark",
        "@Index String remark",
        "@Index @Sensitive @Default(\"0\") int remark",
        "@References(Sized.class) String remark",
        "@Unique String remark",
        "Size aRemarkOfAsManyAsThirtyLetters",
        "String aRemarkOfAsManyAsThirtyLetters",
        "@Index String aRemarkOfAsManyAsThirtyLetters",
      })
  void growsLittleWithEachColumn(String column) {
    assertThat((lines(record(column, 12)) - lines(record(column, 6))) / 6.0)
        .isLessThanOrEqualTo(LINES_A_COLUMN);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "String remark",
        "int remark",
        "Size remark",
        "@Convert(Words.class) Remarks remark",
        "@Json java.util.List<String> remark",
        "@Index String remark",
        "@References(Sized.class) String remark",
      })
  void growsLittleWithEachComponent(String column) {
    assertThat((lines(embedding(column, 12)) - lines(embedding(column, 6))) / 6.0)
        .isLessThanOrEqualTo(LINES_A_COLUMN);
  }

  // @SyncTable public record Sized(@Id String id, String remark1, …) {}
  private static String record(String column, int times) {
    return "@SyncTable public record Sized(@Id String id, "
        + columns(column, times)
        + ", @Version String version) {";
  }

  private static String embedding(String column, int times) {
    return "@SyncTable public record Sized(@Id String id, @Embedded Part part,"
        + " @Version String version) { record Part("
        + columns(column, times)
        + ") {}";
  }

  private static String columns(String column, int times) {
    return IntStream.rangeClosed(1, times)
        .mapToObj(i -> column + i)
        .collect(Collectors.joining(",\n"));
  }

  private static long lines(String head) {
    Compilation compilation =
        Compiling.compile(
            Compiling.source(
                "Sized",
                "@SuppressWarnings({\"WirePrecision\", \"UniqueOnSynced\"})",
                head,
                "enum Size { SMALL, LARGE }",
                "record Remarks(String text) {}",
                "static final class Words implements Converter<Remarks, String> {",
                "public String toColumn(Remarks it) { return it.text(); }",
                "public Remarks toModel(String it) { return new Remarks(it); } } }"));
    assertThat(compilation.diagnostics()).isEmpty();
    return Compiling.generated(compilation).values().stream().flatMap(String::lines).count();
  }
}
