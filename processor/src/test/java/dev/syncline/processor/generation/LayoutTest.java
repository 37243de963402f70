package dev.syncline.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void putsShortJavadocInOneLine() {
    assertThat(Layout.of("/**\n * The $1 item.\n */\nclass Item {"))
        .startsWith("/** The $1 item. */\n");
  }

  @Test
  void wrapsLongJavadoc() {
    String text = Layout.of("  /**\n   * " + "word ".repeat(40).strip() + "\n   */\n  int a;");

    assertThat(text.lines()).hasSize(6).allMatch(line -> line.length() <= 100);
    assertThat(text.lines().skip(1).limit(3)).allMatch(line -> line.startsWith("   * word word"));
    assertThat(text).startsWith("  /**\n").endsWith("\n   */\n  int a;");
  }

  @Test
  void letsColumnsStandTogether() {
    String columns =
        """
          public static final Item INSTANCE = new Item();

          public static final TextColumn<Item> A = new TextColumn<>(Item.A);

          public static final TextColumn<Item> B =
              new TextColumn<>(Item.B);

          static final dev.syncline.schema.Column C = x();

          private static final Columns COLUMNS = y();
        """;

    assertThat(Layout.of(columns))
        .isEqualTo(
            """
              public static final Item INSTANCE = new Item();

              public static final TextColumn<Item> A = new TextColumn<>(Item.A);
              public static final TextColumn<Item> B =
                  new TextColumn<>(Item.B);
              static final dev.syncline.schema.Column C = x();

              private static final Columns COLUMNS = y();
            """);
  }

  @Test
  void letsConversionsStandTogether() {
    String instance = "  public static final A INSTANCE = new A();\n\n";
    String conversions =
        "  static final B B_CONVERTER = new B();\n\n  static final C C =\n      new C();\n";

    assertThat(Layout.of(instance + conversions))
        .isEqualTo(instance + conversions.replace("\n\n", "\n"));
  }

  @Test
  void leavesTextsAsTheyAre() {
    for (String end : new String[] {"\u0085", "\u2028", "\u2029"}) {
      String column = "  static final Column A = of(\"a; " + end + "b " + end + "\");\n";

      assertThat(Layout.of(column + "\n" + column)).isEqualTo(column + column);
    }
  }

  @Test
  void breaksLongHeaders() {
    String name = "A".repeat(60);

    assertThat(Layout.of("final class " + name + " extends SyncedTable<" + name + "> {"))
        .isEqualTo("final class " + name + "\n    extends SyncedTable<" + name + "> {");
    assertThat(Layout.of("final class " + name + " extends Table<" + name + ", " + name + "> {"))
        .isEqualTo(
            "final class " + name + "\n    extends Table<" + name + ",\n        " + name + "> {");
    assertThat(Layout.of("final class A extends B {")).isEqualTo("final class A extends B {");
    assertThat(Layout.of("  public interface " + name + " extends MergeStep<" + name + "> {"))
        .isEqualTo("  public interface " + name + "\n      extends MergeStep<" + name + "> {");
  }

  @Test
  void closesEmptyBodiesAtOnce() {
    assertThat(Layout.of("  private A() {\n  }\n")).isEqualTo("  private A() {}\n");
  }

  @Test
  void stripsTrailingSpace() {
    assertThat(Layout.of("  int a = \n      1;")).isEqualTo("  int a =\n      1;");
  }
}
