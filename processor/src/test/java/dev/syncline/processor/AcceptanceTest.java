package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepts lints, under the developer's {@code -Xlint:all -Werror}. */
class AcceptanceTest {

  private static final String ACCEPT = "@SuppressWarnings(\"NearlySystemName\") ";
  private static final String MODEL = "@SyncTable(detectConflicts = false) ";
  private static final String TEXT = "String getVerison() { return verison; }";
  private static final String SET = "void setVerison(String verison) { this.verison = verison; }";
  private static final String IN_CLASS = MODEL + "class Note { @Id String id; private String ";

  /** A model with a lint. */
  static final String LINTED = MODEL + "record Note(@Id String id, String verison) {}";

  @Test
  void aWarningFailsTheBuildOfWhoWantsThat() {
    Compilation compilation = compile(LINTED);

    assertThat(messages(compilation))
        .hasSize(2)
        .contains("warnings found and -Werror specified")
        .anyMatch(it -> it.startsWith("[NearlySystemName] verison is nearly called version"));
  }

  /** Models whose lint is accepted in one of the places where that can be said. */
  static Stream<String> accepted() {
    return Stream.of(
        MODEL + "record Note(@Id String id, " + ACCEPT + "String verison) {}",
        MODEL + "record Note(@Id String id, @Column(\"verison\") " + ACCEPT + "String v) {}",
        MODEL + ACCEPT + "record Note(@Id String id, String verison) {}",
        ACCEPT + "class Note { " + MODEL + "record In(@Id String id, String verison) {} }",
        MODEL
            + "record Note(@Id String id, String verison) { @Override "
            + ACCEPT
            + "public String verison() { return verison; } }",
        MODEL
            + "@SuppressWarnings({\"unused\", \"NearlySystemName\"}) "
            + "record Note(@Id String id, String verison) {}",
        MODEL + "class Note { @Id String id; " + ACCEPT + "String verison; }",
        IN_CLASS + "verison; " + ACCEPT + TEXT + SET + "}",
        IN_CLASS + "verison; " + TEXT + ACCEPT + SET + "}",
        MODEL
            + "class Note { @Id String id; final String verison;"
            + " Note("
            + ACCEPT
            + "String verison) { this.verison = verison; } "
            + TEXT
            + "}",
        MODEL + ACCEPT + "class Note extends Base {} class Base { @Id String id; String verison; }",
        MODEL
            + "class Note extends Base {} "
            + ACCEPT
            + "class Base { @Id String id; @Column(\"verison\") String v; }",
        MODEL
            + ACCEPT
            + "class Note extends Base {}"
            + " class Base { @Id String id; @Column(\"verison\") String v; }");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void anAcceptedLintIsNotTold(String model) {
    Compilation compilation = compile(model);

    assertThat(messages(compilation)).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void aNoteFailsNoBuild() {
    Compilation compilation =
        compile(MODEL + "record Note(@Id String id, long size, Long total) {}");

    assertThat(compilation.notes()).hasSize(2);
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  private static Compilation compile(String model) {
    JavaFileObject source = Compiling.source("Note", model);
    return Compiling.compile(source);
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().map(it -> it.getMessage(Locale.ROOT)).toList();
  }
}
