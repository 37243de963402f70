package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column's enum that another processor writes in the same compile, compiled and run. */
class GeneratedEnumTest {

  @ParameterizedTest
  @MethodSource("processors")
  void isReadAndOrderedAsAnyOther(OtherProcessor other) {
    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor())
            .withOptions("--release", "17")
            .compile(
                Compiling.source(
                    "Felt",
                    "@SyncTable(detectConflicts = false)",
                    "record Felt(@Id String id, Mood mood) {}"));
    CompiledModels models = new CompiledModels(compilation);
    TableSchema<Object> schema = models.schema("Felt");
    Object item = models.item("Felt", "1", models.constant("Mood", "BAD"));

    Row row = Row.of(schema, item);

    assertThat(row.get(1)).isEqualTo("BAD");
    assertThat(schema.read(row)).isEqualTo(item);
    assertThat(schema.read(row.with(1, "UGLY"))).isEqualTo(models.item("Felt", "1", null));
    assertThat(schema.columns().get(1).traits().constants()).containsExactly("GOOD", "BAD");
  }

  /** Which write it at once, after others, or when they see what is generated for the model. */
  static Stream<OtherProcessor> processors() {
    String mood = "package com.example; enum Mood { GOOD, BAD }";
    return Stream.of(
        new OtherProcessor().writing("com.example.Mood", mood),
        new OtherProcessor()
            .writing("com.example.A", "package com.example; class A {}")
            .writing("com.example.B", "package com.example; class B {}")
            .writing("com.example.C", "package com.example; class C {}")
            .writing("com.example.Mood", mood),
        new OtherProcessor().after("com.example.FeltTable").writing("com.example.Mood", mood));
  }
}
