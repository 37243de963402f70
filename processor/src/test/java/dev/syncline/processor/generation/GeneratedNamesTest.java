package dev.syncline.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "text, TEXT",
    "dueDate, DUE_DATE",
    "due_date, DUE_DATE",
    "URL, URL",
    "htmlURL, HTML_URL",
    "URLOfPage, URL_OF_PAGE",
    "line1, LINE1",
    "line1Text, LINE1_TEXT",
    "x, X",
    "aB, A_B",
    "TITLE, TITLE",
    "größe, GRÖSSE",
    "id, ID"
  })
  void namesConstantsInUpperCase(String property, String constant) {
    assertThat(GeneratedNames.queryConstants(properties(property))).containsExactly(constant);
    assertThat(GeneratedNames.schemaConstants(properties(property))).containsExactly(constant);
  }

  @Test
  void tellsConstantsApart() {
    TableModel table = properties("fooBar", "foo_bar", "FooBar", "foo_bar_");

    assertThat(GeneratedNames.queryConstants(table))
        .containsExactly("FOO_BAR", "FOO_BAR_", "FOO_BAR__", "FOO_BAR___");
  }

  @Test
  void keepsClearOfTheSchemasOwnConstants() {
    TableModel table = properties("sql", "instance", "columns", "text");

    assertThat(GeneratedNames.schemaConstants(table))
        .containsExactly("SQL_", "INSTANCE_", "COLUMNS_", "TEXT");
    assertThat(GeneratedNames.queryConstants(table))
        .containsExactly("SQL", "INSTANCE", "COLUMNS", "TEXT");
  }

  @Test
  void keepsClearOfKeywords() {
    TableModel table = properties("default", "default_", "final", "true", "text");

    assertThat(GeneratedNames.mergeMethods(table))
        .containsExactly("default_", "default__", "final_", "true_", "text");
  }

  @Test
  void namesMergeMethodsOfSyncedColumnsOnly() {
    TableModel table =
        Models.table(
            "t",
            Models.ID,
            Models.local("draft", Kind.TEXT, false),
            Models.optional("text", Kind.TEXT),
            Models.VERSION);

    assertThat(GeneratedNames.mergeMethods(table)).containsExactly("text");
  }

  @Test
  void namesNestedClasses() {
    ClassRef nested = new ClassRef("a.b", List.of("Outer", "Inner"));

    assertThat(GeneratedNames.className(nested).canonicalName()).isEqualTo("a.b.Outer.Inner");
    assertThat(GeneratedNames.className(ClassRef.of("", "Item")).canonicalName()).isEqualTo("Item");
  }

  private static TableModel properties(String... names) {
    return Models.table(
        "t",
        Stream.of(names).map(name -> Models.optional(name, Kind.TEXT)).toArray(ColumnModel[]::new));
  }
}
