package dev.syncline.processor;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.syncline.annotation.SyncTable;
import dev.syncline.schema.TableSchema;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** Compiles models, with nothing but what an app has on its class path. */
public final class Compiling {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private Compiling() {}

  /** The models in a folder of the test resources, in the order of their names. */
  public static List<Path> models(String folder) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class of the package {@code com.example} that imports our annotations. */
  public static JavaFileObject source(String name, String... lines) {
    String head = "package com.example; import dev.syncline.annotation.*; import java.time.*; ";
    return JavaFileObjects.forSourceString("com.example." + name, head + String.join("\n", lines));
  }

  /** Compiles with our processors, and with all warnings as errors. */
  public static Compilation compile(JavaFileObject... sources) {
    return compiler().compile(sources);
  }

  static Compiler compiler() {
    return compiler(new SyncTableProcessor(), new OwnOutputProcessor());
  }

  static Compiler compiler(Processor... processors) {
    return Compiler.javac()
        .withProcessors(processors)
        .withClasspath(classPath())
        .withOptions("-Xlint:all", "-Werror", "--release", "17");
  }

  /** What an app has on its class path. */
  static ImmutableList<File> classPath() {
    return Stream.of(SyncTable.class, TableSchema.class, NullMarked.class)
        .map(Compiling::home)
        .collect(toImmutableList());
  }

  /** The folder or archive that a class comes from. */
  static File home(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sources that were generated, by file name. */
  static SortedMap<String, String> generated(Compilation compilation) {
    SortedMap<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(Path.of(file.getName()).getFileName().toString(), text(file));
    }
    return sources;
  }

  static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
