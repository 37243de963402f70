package dev.syncline.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A merge that was written by hand says something of every column, or does not compile. */
class WrittenMergeTest {

  private static final JavaFileObject MERGE =
      JavaFileObjects.forSourceString(
          "com.example.Notes",
          """
          package com.example;
          import dev.syncline.Pick;
          import dev.syncline.Resolution;
          class Notes {
            static Resolution<Note> merge(NoteConflict conflict) {
              return conflict.merge()
                  .text(Pick.SERVER)
                  .done(Pick.LOCAL)
                  .resolve();
            }
          }
          """);

  private static Compilation compile(String columns) {
    return Compiling.compile(
        Compiling.source(
            "Note", "@SyncTable record Note(@Id String id, " + columns + "@Version String v) {}"),
        MERGE);
  }

  @Test
  void thatNamesEveryColumnCompiles() {
    assertThat(compile("String text, boolean done, ")).succeededWithoutWarnings();
  }

  @Test
  void doesNotCompileWhereTheModelHasAColumnMore() {
    assertThat(compile("String text, boolean done, LocalDate due, "))
        .hadErrorContaining("resolve()")
        .inFile(MERGE)
        .onLine(9);
    assertThat(compile("String text, LocalDate due, boolean done, "))
        .hadErrorContaining("done(dev.syncline.Pick)")
        .inFile(MERGE)
        .onLine(8);
  }

  @Test
  void doesNotCompileWhereTheModelHasAColumnLess() {
    assertThat(compile("String text, "))
        .hadErrorContaining("done(dev.syncline.Pick)")
        .inFile(MERGE)
        .onLine(8);
  }

  @Test
  void isNotTouchedByColumnsOfWhichThereIsNothingToSay() {
    assertThat(
            compile("String text, @LocalOnly String draft, boolean done, @CreatedAt Instant c, "))
        .succeededWithoutWarnings();
  }
}
