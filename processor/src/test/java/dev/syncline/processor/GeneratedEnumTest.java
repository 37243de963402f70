package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import org.junit.jupiter.api.Test;

/** A column's enum that another processor writes in the same compile, compiled and run. */
class GeneratedEnumTest {

  @Test
  void isReadAndOrderedAsAnyOther() {
    OtherProcessor other =
        new OtherProcessor()
            .writing("com.example.Mood", "package com.example; enum Mood { GOOD, BAD }");
    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor())
            .withOptions("--release", "17")
            .compile(
                Compiling.source(
                    "Felt",
                    "@SyncTable(detectConflicts = false) record Felt(@Id String id, Mood mood) {}"));
    CompiledModels models = new CompiledModels(compilation);
    TableSchema<Object> schema = models.schema("Felt");
    Object item = models.item("Felt", "1", models.constant("Mood", "BAD"));

    Row row = Row.of(schema, item);

    assertThat(row.get(1)).isEqualTo("BAD");
    assertThat(schema.read(row)).isEqualTo(item);
    assertThat(schema.read(row.with(1, "UGLY"))).isEqualTo(models.item("Felt", "1", null));
    assertThat(schema.columns().get(1).traits().constants()).containsExactly("GOOD", "BAD");
  }
}
