package dev.syncline.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Conflict;
import dev.syncline.Pick;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.ValueType.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    assertThat(GeneratedNames.pickMethods(table))
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

    assertThat(GeneratedNames.pickMethods(table)).containsExactly("text");
  }

  @Test
  void keepsClearOfWhatAConflictHas() {
    TableModel table = properties("base", "merge", "sides", "toString", "base_", "otherwise");

    assertThat(GeneratedNames.sidesMethods(table))
        .containsExactly("base_", "merge_", "sides", "toString_", "base__", "otherwise");
    assertThat(GeneratedNames.pickMethods(table))
        .containsExactly("base", "merge", "sides", "toString", "base_", "otherwise_");
  }

  @Test
  void knowsAllThatAConflictHas() {
    Set<String> methods =
        Stream.of(Conflict.class, Object.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(it -> it.getParameterCount() == 0 && !Modifier.isPrivate(it.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    methods.add("merge"); // in each generated conflict

    assertThat(GeneratedNames.CONFLICT_METHODS).containsExactlyInAnyOrderElementsOf(methods);
  }

  @Test
  void knowsAllThatAMergeHas() {
    assertThat(Conflict.Merge.class.getDeclaredMethods())
        .filteredOn(it -> List.of(it.getParameterTypes()).equals(List.of(Pick.class)))
        .extracting(Method::getName)
        .containsExactlyElementsOf(GeneratedNames.MERGE_METHODS);
  }

  @Test
  void namesStepsOfAMerge() {
    assertThat(GeneratedNames.pickStages(properties("text", "isDone", "x", "class", "größe")))
        .containsExactly("PickText", "PickIsDone", "PickX", "PickClass", "PickGröße");
    assertThat(GeneratedNames.pickStages(properties("sql", "sQL", "Sql_")))
        .containsExactly("PickSql", "PickSQL_", "PickSql__");
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
