package dev.syncline.processor.declaration;

import static dev.syncline.processor.Compiling.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationReaderTest {

  @Nested
  class Tables {

    @Test
    void areNamedByTheirModel() {
      TableDeclaration table = record("Note", "");

      assertThat(table.type()).isEqualTo(ClassRef.of("com.example", "Note"));
      assertThat(table.tableName()).isEqualTo("note");
      assertThat(table.detectsConflicts()).isTrue();
      assertThat(table.constructor()).isEmpty();
    }

    @Test
    void areNamedByTheirAnnotation() {
      TableDeclaration table =
          Declared.table(
              source(
                  "Note", "@SyncTable(value = \"notes\", detectConflicts = false) class Note {}"));

      assertThat(table.tableName()).isEqualTo("notes");
      assertThat(table.detectsConflicts()).isFalse();
      assertThat(table.constructor()).isEmpty();
    }

    @Test
    void areNotNamedByNothing() {
      assertThat(Declared.table(source("Note", "@SyncTable(\"\") record Note() {}")).tableName())
          .isEqualTo("note");
    }

    @ParameterizedTest
    @CsvSource({"public, public, true", "'', public, false", "public, '', false", "'', '', false"})
    void arePublicIfAllAroundThemIs(String outer, String inner, boolean isPublic) {
      TableDeclaration table =
          Declared.table(
              source("Outer", outer + " class Outer { @SyncTable " + inner + " record In() {} }"));

      assertThat(table.isPublic()).isEqualTo(isPublic);
      assertThat(table.type().simpleNames()).containsExactly("Outer", "In");
    }

    @Test
    void mayBeInTheUnnamedPackage() {
      JavaFileObject source =
          JavaFileObjects.forSourceString(
              "Note", "@dev.syncline.annotation.SyncTable record Note() {}");

      assertThat(Declared.table(source).type()).isEqualTo(ClassRef.of("", "Note"));
    }
  }

  @Nested
  class Components {

    @ParameterizedTest
    @CsvSource({
      "String, TEXT, false",
      "boolean, BOOLEAN, true",
      "Boolean, BOOLEAN, false",
      "int, INT32, true",
      "Integer, INT32, false",
      "long, INT64, true",
      "Long, INT64, false",
      "double, FLOAT64, true",
      "Double, FLOAT64, false",
      "byte, INT8, true",
      "Byte, INT8, false",
      "short, INT16, true",
      "Short, INT16, false",
      "float, FLOAT32, true",
      "Float, FLOAT32, false",
      "char, CHAR, true",
      "Character, CHAR, false",
      "java.util.UUID, UUID, false",
      "java.net.URI, URI, false",
      "java.time.LocalTime, LOCAL_TIME, false",
      "java.time.LocalDateTime, LOCAL_DATE_TIME, false",
      "java.math.BigDecimal, DECIMAL, false",
      "java.math.BigInteger, BIG_INTEGER, false",
      "java.time.OffsetDateTime, OFFSET_DATE_TIME, false",
      "java.time.Duration, DURATION, false",
      "byte[], BLOB, false",
      "Instant, INSTANT, false",
      "LocalDate, LOCAL_DATE, false"
    })
    void haveTypes(String type, Kind kind, boolean primitive) {
      SourceType read = column("x", record("Note", type + " x")).type();

      assertThat(read).isInstanceOf(SourceType.Supported.class);
      SourceType.Supported supported = (SourceType.Supported) read;
      assertThat(supported.value()).isEqualTo(ValueType.of(kind));
      assertThat(supported.isPrimitive()).isEqualTo(primitive);
    }

    @Test
    void haveEnums() {
      SourceType type = column("state", record("Note", "Thread.State state")).type();

      assertThat(type)
          .isEqualTo(
              new SourceType.Supported(
                  "Thread.State",
                  ValueType.ofEnum(
                      new ClassRef("java.lang", List.of("Thread", "State")),
                      Stream.of(Thread.State.values()).map(Enum::name).toList()),
                  false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "int[]", "java.util.List<String>", "java.util.Map<?, int[]>"})
    void mayHaveOtherTypes(String type) {
      assertThat(column("x", record("Note", type + " x")).type())
          .isEqualTo(new SourceType.Unsupported(type));
    }

    @Test
    void mayHaveTypesThatDoNotExist() {
      TableDeclaration table = record("Note", "Nowhere x");

      assertThat(column("x", table).type()).isEqualTo(new SourceType.Missing("type Nowhere"));
      assertThat(table.isUnfinished()).isTrue();
    }

    @Test
    void areMarked() {
      TableDeclaration table =
          record(
              "Note",
              "@Id String key, @Version String v, @CreatedAt Instant c, @UpdatedAt Instant u, "
                  + "@LocalOnly @Column(\"d\") String draft, String text");

      assertThat(columns(table, ColumnDeclaration::role))
          .containsExactly(
              Map.entry("key", Role.ID),
              Map.entry("v", Role.VERSION),
              Map.entry("c", Role.CREATED_AT),
              Map.entry("u", Role.UPDATED_AT),
              Map.entry("draft", Role.LOCAL_ONLY),
              Map.entry("text", Role.SYNCED));
      assertThat(columns(table, ColumnDeclaration::columnName))
          .contains(Map.entry("key", "id"), Map.entry("draft", "d"), Map.entry("text", "text"));
    }

    @Test
    void areMarkedByAnAccessorToo() {
      JavaFileObject source =
          source(
              "Note",
              "@SyncTable record Note(String text) {",
              "@Column(\"body\") public String text() { return text; } }");

      assertThat(column("text", Declared.table(source)).columnName()).isEqualTo("body");
      assertThat(Declared.table(source).flaws()).isEmpty();
    }

    private TableDeclaration record(String name, String components) {
      return DeclarationReaderTest.record(name, components);
    }
  }

  @Nested
  class Nulls {

    @ParameterizedTest
    @CsvSource({
      "'', false",
      "@Nullable, false",
      "@NonNull, true",
      "@NotNull, true",
      "@Nonnull, true"
    })
    void areSaidByAnnotations(String annotation, boolean nonNull) {
      assertThat(saysNonNull("", annotation)).isEqualTo(nonNull);
    }

    @ParameterizedTest
    @CsvSource({
      "@NullMarked, '', true",
      "@NullMarked, @Nullable, false",
      "@NullUnmarked, '', false",
      "@NullUnmarked, @NonNull, true"
    })
    void areSaidByTheScope(String scope, String annotation, boolean nonNull) {
      assertThat(saysNonNull(scope, annotation)).isEqualTo(nonNull);
    }

    @Test
    void areSaidByTypes() {
      JavaFileObject source =
          source(
              "Note",
              "@SyncTable @org.jspecify.annotations.NullMarked",
              "record Note(java.time.@org.jspecify.annotations.Nullable Instant a, Instant b) {}");

      assertThat(columns(Declared.table(source), ColumnDeclaration::saysNonNull))
          .containsExactly(Map.entry("a", false), Map.entry("b", true));
    }

    @Test
    void areSaidByThePackage() {
      JavaFileObject info =
          JavaFileObjects.forSourceString(
              "com.example.package-info",
              "@org.jspecify.annotations.NullMarked package com.example;");
      JavaFileObject model = source("Note", "@SyncTable record Note(String text) {}");

      assertThat(column("text", Declared.table(info, model)).saysNonNull()).isTrue();
    }

    @Test
    void areSaidByTheNearestScope() {
      JavaFileObject source =
          source(
              "Outer",
              "@org.jspecify.annotations.NullMarked class Outer {",
              "@org.jspecify.annotations.NullUnmarked static class Middle {",
              "@SyncTable record Note(String text) {} } }");

      assertThat(column("text", Declared.table(source)).saysNonNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "@Nullable private String x; String getX() { return x; } void setX(String x) {}",
          "private String x; @Nullable String getX() { return x; } void setX(String x) {}",
          "private String x; String getX() { return x; } void setX(@Nullable String x) {}"
        })
    void areSaidByAnyPartOfAProperty(String members) {
      JavaFileObject source =
          source("Note", "@SyncTable @NullMarked class Note { " + members + " } " + ANNOTATIONS);

      assertThat(column("x", Declared.table(source)).saysNonNull()).isFalse();
    }

    private static final String ANNOTATIONS =
        "@interface Nullable {} @interface NonNull {} @interface NotNull {} @interface Nonnull {} "
            + "@interface NullMarked {} @interface NullUnmarked {}";

    private static boolean saysNonNull(String scope, String annotation) {
      String model = "@SyncTable " + scope + " record Note(" + annotation + " String text) {} ";
      return column("text", Declared.table(source("Note", model + ANNOTATIONS))).saysNonNull();
    }
  }

  @Nested
  class Properties {

    @Test
    void areAGetterAndASetter() {
      TableDeclaration table =
          bean(
              "String getText() { return null; } void setText(String text) {}",
              "boolean isDone() { return true; } Note setDone(boolean done) { return this; }",
              "Boolean isMaybe() { return true; } void setMaybe(Boolean maybe) {}",
              "String getURL() { return null; } void setURL(String url) {}",
              "int getX() { return 0; } void setX(int x) {}");

      assertThat(columns(table, it -> it.getter().name()))
          .containsExactly(
              Map.entry("text", "getText"),
              Map.entry("done", "isDone"),
              Map.entry("maybe", "isMaybe"),
              Map.entry("URL", "getURL"),
              Map.entry("x", "getX"));
      assertThat(columns(table, it -> it.setter().orElseThrow().name()).values())
          .containsExactly("setText", "setDone", "setMaybe", "setURL", "setX");
      assertThat(table.flaws()).isEmpty();
    }

    @Test
    void comeInTheOrderOfTheirFields() {
      TableDeclaration table =
          bean(
              "private String b, a;",
              "String getA() { return a; } void setA(String a) {}",
              "String getC() { return a; } void setC(String c) {}",
              "String getB() { return b; } void setB(String b) {}");

      assertThat(table.columns())
          .extracting(ColumnDeclaration::property)
          .containsExactly("b", "a", "c");
    }

    @Test
    void areNotWhatIsOnlyNamedAlike() {
      TableDeclaration table =
          bean(
              "void getA() {} void setA(String a) {}",
              "String getB(int x) { return null; } void setB(String b) {}",
              "String isC() { return null; } void setC(String c) {}",
              "String getter() { return null; } void setter(String d) {}",
              "String get() { return null; } void set(String e) {}",
              "String settle() { return null; } String issue() { return null; }",
              "static String getF() { return null; } static void setF(String f) {}",
              "private String getG() { return null; } private void setG(String g) {}",
              "String getH() { return null; } void setH(String h, int i) {}");

      assertThat(table.columns()).isEmpty();
      assertThat(table.flaws()).isEmpty();
    }

    @Test
    void chooseTheSetterOfTheirType() {
      TableDeclaration table =
          bean(
              "long getX() { return 0; }",
              "void setX(String x) {} void setX(long x) {} void setX(int x) {}");

      assertThat(column("x", table).type().spelling()).isEqualTo("long");
    }

    @Test
    void choosesTheGetterThatHasASetter() {
      TableDeclaration table =
          bean(
              "String getX() { return null; } boolean isX() { return true; }"
                  + " void setX(boolean x) {}");

      assertThat(column("x", table).getter().name()).isEqualTo("isX");
    }

    @Test
    void areNoColumnsIfTransient() {
      TableDeclaration table =
          bean("private transient String x; String getX() { return x; } void setX(String x) {}");

      assertThat(table.columns()).isEmpty();
      assertThat(table.flaws()).isEmpty();
    }

    @Test
    void areMarkedAnywhere() {
      TableDeclaration table =
          bean(
              "@Id private String a; String getA() { return a; } void setA(String a) {}",
              "private String b; @Version String getB() { return a; } void setB(String b) {}",
              "String getC() { return a; } @LocalOnly void setC(String c) {}");

      assertThat(columns(table, ColumnDeclaration::role).values())
          .containsExactly(Role.ID, Role.VERSION, Role.LOCAL_ONLY);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "private String x; String getX() { return x; } | NO_SETTER [x, X, String]",
          "@Column(\"y\") int getX() { return 0; } | COMPUTED [x, X, int, @Column]",
          "private String x; void setX(String x) {} | NO_GETTER [x, X]",
          "@LocalOnly void setX(String x) {} | NO_GETTER [x, X]",
          "@Column(\"y\") private String x; | NO_ACCESSORS [x, X]",
          "private String x; | LEFT_OUT [x, X, String]",
          "private final String x = null; | ''",
          "private transient String x; | ''",
          "private static String x; | ''",
          "String getX() { return null; } | ''",
          "void setX(String x) {} | ''",
          "@Id static String x; | MISPLACED_ANNOTATION [@Id, x]",
          "@Id transient String x; | MISPLACED_ANNOTATION [@Id, x]",
          "@Id String x() { return null; } | COMPUTED [x, X, String, @Id]",
          "final String x = \"\"; | ''",
          "private final String x; String x() { return x; } Note x(String x) { return this; }"
              + " | NOT_TAKEN [x, String]",
          "private String x; void x(String x) {} | NO_GETTER [x, X]",
          "private String x; String x() { return x; } boolean x(String x) { return true; }"
              + " | NO_SETTER [x, X, String]",
          "Note() throws Exception {} | THROWS [its constructor, java.lang.Exception]",
          "Note() throws RuntimeException, Error {} | ''",
          "Note(String x) {} | UNKNOWN_PARAMETER [x]",
          "Note(String x) {} Note() {} | ''",
          "private int x; int x() { return x; } Note(long x) {} | PARAMETER_TYPE [x, long, int]",
          "private final int all; int all() { return all; } Note(int al) {}"
              + " | MISNAMED_PARAMETER [al, all]",
          "private final int x; Note(int x) {} | NO_GETTER [x, X]",
          "private Note() {} | NO_CONSTRUCTOR []",
          "protected Note() {} | ''"
        })
    void mayBeIncomplete(String members, String flaws) {
      assertThat(
              bean(members).flaws().stream()
                  .map(it -> it.kind() + " " + it.names())
                  .collect(Collectors.joining()))
          .isEqualTo(flaws);
    }

    /** As Kotlin and Lombok name the accessors of {@code eMail}. */
    @Test
    void areNamedAsTheirFieldsAlsoWithOneSmallLetter() {
      TableDeclaration table =
          bean(
              "private String eMail; String getEMail() { return null; } void setEMail(String x) {}",
              "private boolean isXRay;"
                  + " boolean isXRay() { return true; } void setXRay(boolean x) {}",
              "private String URL; String getURL() { return null; } void setURL(String x) {}",
              "private String uRI, URI; String getURI() { return null; } void setURI(String x) {}");

      assertThat(columns(table, it -> it.getter().name()))
          .containsExactly(
              Map.entry("eMail", "getEMail"),
              Map.entry("isXRay", "isXRay"),
              Map.entry("URL", "getURL"),
              Map.entry("URI", "getURI"));
    }

    @Test
    void areNamedAsTheirFieldsToo() {
      TableDeclaration table =
          bean(
              "private String text; String text() { return null; } Note text(String text) {}",
              "private boolean isDone; boolean isDone() { return true; } "
                  + "void setDone(boolean x) {}",
              "int x; @LocalOnly int y() { return 0; } void y(int y) {}",
              "int z() { return 0; } void z(int z) {}",
              "long size; long getSize() { return 0; }");

      assertThat(columns(table, it -> it.getter().name() + " " + it.setter().orElseThrow().name()))
          .containsExactly(
              Map.entry("text", "text text"),
              Map.entry("isDone", "isDone setDone"),
              Map.entry("x", "x x"),
              Map.entry("y", "y y"),
              Map.entry("size", "getSize size"));
      assertThat(table.flaws()).isEmpty();
    }

    /** Of a property {@code size}, {@code ArrayList} has a field, a getter and no setter. */
    @Test
    void areNotWhatClassesOfJavaKeepForThemselves() {
      TableDeclaration table =
          Declared.table(
              source(
                  "Note",
                  "@SyncTable class Note extends java.util.ArrayList<Integer> {",
                  "@Id String id; }"));

      assertThat(columns(table, ColumnDeclaration::columnName)).containsOnlyKeys("id");
      assertThat(table.flaws()).isEmpty();
    }

    @Test
    void areInherited() {
      TableDeclaration table =
          Declared.table(
              source(
                  "Note",
                  "@SyncTable class Note extends Base<Integer> {",
                  "private String own; String getOwn() { return own; } void setOwn(String own) {}",
                  "@Override String getText() { return null; } }",
                  "class Base<T> {",
                  "private @Id String id; String getId() { return id; } void setId(String id) {}",
                  "T getX() { return null; } void setX(T x) {}",
                  "String getText() { return null; } void setText(String text) {} }"));

      assertThat(columns(table, it -> it.type().spelling()))
          .containsExactly(
              Map.entry("id", "String"),
              Map.entry("x", "Integer"),
              Map.entry("text", "String"),
              Map.entry("own", "String"));
      assertThat(column("id", table).role()).isEqualTo(Role.ID);
      assertThat(table.flaws()).isEmpty();
    }

    @Test
    void areInheritedFromOtherPackagesIfPublic() {
      JavaFileObject base =
          JavaFileObjects.forSourceString(
              "other.Base",
              """
              package other;
              public class Base {
                public String getA() { return null; }
                public void setA(String a) {}
                protected String getB() { return null; }
                protected void setB(String b) {}
                String getC() { return null; }
                void setC(String c) {}
              }
              """);
      JavaFileObject model = source("Note", "@SyncTable class Note extends other.Base {}");

      assertThat(Declared.table(base, model).columns())
          .extracting(ColumnDeclaration::property)
          .containsExactly("a");
    }

    @Test
    void waitForTheSuperclass() {
      TableDeclaration table =
          Declared.table(source("Note", "@SyncTable class Note extends Nowhere {}"));

      assertThat(table.isUnfinished()).isTrue();
      assertThat(table.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.MISSING_SUPERTYPE);
    }

    private TableDeclaration bean(String... members) {
      return Declared.table(
          source("Note", "@SyncTable class Note {", String.join("\n", members), "}"));
    }
  }

  @Nested
  class Shapes {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "@SyncTable interface X {} | NOT_A_CLASS",
          "@SyncTable enum X {} | NOT_A_CLASS",
          "@SyncTable @interface X {} | NOT_A_CLASS",
          "@SyncTable abstract class X {} | ABSTRACT",
          "@SyncTable class X<T> {} | GENERIC",
          "@SyncTable abstract class X<T> {} | ABSTRACT GENERIC",
          "class O { @SyncTable class X {} } | INNER",
          "class O { @SyncTable private static class X {} } | PRIVATE",
          "class O { @SyncTable private class X {} } | PRIVATE INNER",
          "class O { private static class P { @SyncTable record X() {} } } | PRIVATE",
          "class O { @SyncTable record X() {} } | ''",
          "interface O { @SyncTable class X {} } | ''",
          "class O { @SyncTable protected static class X {} } | ''",
          "@SyncTable final class X {} | ''"
        })
    void mayBeWrong(String source, String flaws) {
      assertThat(
              Declared.table(source("O", source)).flaws().stream()
                  .map(it -> it.kind().toString())
                  .collect(Collectors.joining(" ")))
          .isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "private enum E {} | true",
          "enum E {} | false",
          "public enum E {} | false",
          "private static class P { enum E {} } static class Q extends P {} | true"
        })
    void mayHideEnums(String declaration, boolean hidden) {
      String type = declaration.contains("Q") ? "P.E" : "E";
      TableDeclaration table =
          Declared.table(
              source("O", "class O {" + declaration + " @SyncTable record X(" + type + " e) {} }"));

      assertThat(column("e", table).type() instanceof SourceType.Hidden).isEqualTo(hidden);
    }
  }

  private static TableDeclaration record(String name, String components) {
    return Declared.table(source(name, "@SyncTable record " + name + "(" + components + ") {}"));
  }

  private static ColumnDeclaration column(String property, TableDeclaration table) {
    return table.columns().stream()
        .filter(it -> it.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  private static <V> Map<String, V> columns(
      TableDeclaration table, Function<ColumnDeclaration, V> value) {
    return table.columns().stream()
        .collect(
            Collectors.toMap(
                ColumnDeclaration::property, value, (one, other) -> one, LinkedHashMap::new));
  }
}
