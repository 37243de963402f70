package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References to models that are compiled before, in another package, or written later. */
class ReferencesTest {

  @TempDir Path classes;

  @Test
  void findTheTableOfAClassFile() throws IOException {
    compileBefore(
        "@SyncTable(\"person\") public record Owner(@Id String id, @Version String version) {}");

    Compilation compilation = compile("@References(org.example.Owner.class) String owner");

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiling.generated(compilation).get("NoteSchema.java"))
        .contains("Column.of(\"owner\", ColumnType.TEXT).references(\"person\")");
  }

  @Test
  void tellThatAClassFileIsNoTable() throws IOException {
    compileBefore("public record Owner(@Id String id, @Version String version) {}");

    Compilation compilation = compile("@References(org.example.Owner.class) String owner");

    assertThat(compilation.errors())
        .extracting(it -> it.getMessage(null))
        .containsExactly(
            "[ReferenceToNoTable] owner refers to Owner, which is no table. Name a class"
                + " marked @SyncTable, or remove @References.");
  }

  @Test
  void waitForAModelThatAnotherProcessorWrites() {
    OtherProcessor other =
        new OtherProcessor()
            .writing("com.example.First", "package com.example; class First {}")
            .writing(
                "com.example.Owner",
                "package com.example; import dev.syncline.annotation.*;"
                    + "@SyncTable(\"person\") record Owner("
                    + "@Id String id, @Version String version) {}");

    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor())
            .withOptions("--release", "17")
            .compile(note("@References(Owner.class) String owner"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiling.generated(compilation).get("NoteSchema.java"))
        .contains("Column.of(\"owner\", ColumnType.TEXT).references(\"person\")");
    assertThat(Compiling.generated(compilation)).containsKey("OwnerSchema.java");
  }

  private void compileBefore(String owner) throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "org.example.Owner", "package org.example; import dev.syncline.annotation.*; " + owner);
    for (JavaFileObject file : Compiling.compiler().compile(source).generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        write(file);
      }
    }
  }

  private void write(JavaFileObject file) throws IOException {
    Path target = classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
    Files.createDirectories(target.getParent());
    try (InputStream in = file.openInputStream()) {
      Files.copy(in, target);
    }
  }

  private Compilation compile(String column) {
    ImmutableList<File> path =
        ImmutableList.<File>builder().addAll(Compiling.classPath()).add(classes.toFile()).build();
    return Compiling.compiler().withClasspath(path).compile(note(column));
  }

  private static JavaFileObject note(String column) {
    return Compiling.source(
        "Note",
        "@SyncTable public record Note(@Id String id, " + column + ",",
        "    @Version String version) {}");
  }
}
