package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns with type arguments that another processor writes in the same compile. */
class GeneratedArgumentTest {

  @Test
  void isWaitedForCompiledAndRun() {
    OtherProcessor other =
        new OtherProcessor()
            .writing("com.example.First", "package com.example; class First {}")
            .writing(
                "com.example.Line", "package com.example; record Line(String text, int count) {}");
    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor())
            .withOptions("--release", "17")
            .compile(
                Compiling.source(
                    "Bill",
                    "import java.util.*; @SyncTable(detectConflicts = false)",
                    "record Bill(@Id String id, @Json List<Line> lines,",
                    "@Json Map<String, List<? extends Line>> more, @Json Line[] rest) {}"));
    CompiledModels models = new CompiledModels(compilation);
    TableSchema<Object> schema = models.schema("Bill");
    List<Object> lines = List.of(models.item("Line", "a", 1), models.item("Line", null, 2));
    Object item = models.item("Bill", "1", lines, Map.of("x", lines), null);

    Row row = Row.of(schema, item);

    assertThat(row.get(1)).isEqualTo("[{\"count\":1,\"text\":\"a\"},{\"count\":2,\"text\":null}]");
    assertThat(schema.read(row)).isEqualTo(item);
  }

  @Test
  void isNamedIfItNeverComes() {
    Compilation compilation =
        Compiling.compile(
            Compiling.source(
                "Bill",
                "@SyncTable(detectConflicts = false)",
                "record Bill(@Id String id, @Json java.util.List<Line> lines) {}"));

    assertThat(compilation.errors())
        .extracting(it -> it.getMessage(Locale.ROOT))
        .anyMatch(it -> it.startsWith("[") && it.contains("Line"));
  }
}
