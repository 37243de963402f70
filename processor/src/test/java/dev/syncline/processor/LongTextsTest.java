package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.schema.TableSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults that are longer than a line, or look like the end of one. */
class LongTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"\"\"",
        "\"\"\"\"\"\"\"",
        "\\\\\\",
        "  two  spaces  ",
        "next\u0085 line",
        " line \u2028 separator\u2028",
        "\u2029 paragraph \u2029\u2029",
        "\u2028",
        "tab\t",
        "it's \"\\ 漢字 \uD83D\uDE00"
      })
  void areKeptAsTheyAreInLinesOfAHundredColumns(String word) {
    for (String text : new String[] {word, word.repeat(60)}) {
      String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

      Compilation compilation =
          Compiling.compile(
              Compiling.source(
                  "Note",
                  "@SyncTable(detectConflicts = false) public class Note {",
                  "@Id public String id; public @Default(" + quoted + ") String text; }"));

      assertThat(compilation.diagnostics()).isEmpty();
      assertThat(Compiling.generated(compilation).values())
          .flatMap(it -> it.lines().toList())
          .allMatch(it -> it.codePointCount(0, it.length()) <= 100, "at most 100 columns");
      TableSchema<Object> schema = new CompiledModels(compilation).schema("Note");
      assertThat(schema.columns().get(1).traits().defaultValue()).isEqualTo(text);
      assertThat(schema.sql().create()).doesNotContain("\\\n");
    }
  }
}
