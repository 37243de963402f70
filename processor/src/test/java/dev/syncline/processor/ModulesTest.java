package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.auto.service.AutoService;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.annotation.SyncTable;
import dev.syncline.schema.TableSchema;
import feign.Feign;
import feign.http2client.Http2Client;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.sqlite.JDBC;

/** Compiles models in named modules, with what is generated for them. */
class ModulesTest {

  private static final String REQUIRES =
      "requires dev.syncline.annotation; requires dev.syncline; requires org.jspecify; ";

  /** What an app has on its module path. */
  static final List<Class<?>> APP =
      List.of(
          SyncTable.class,
          TableSchema.class,
          NullMarked.class,
          Feign.class,
          Http2Client.class,
          JsonFactory.class,
          JsonCreator.class,
          ObjectMapper.class,
          JavaTimeModule.class,
          JDBC.class,
          Logger.class);

  /** What a processor path holds. */
  static final List<Class<?>> PROCESSING =
      List.of(SyncTableProcessor.class, SyncTable.class, TypeSpec.class, AutoService.class);

  @TempDir Path folder;

  /** A base class and an enum, in a module of their own. */
  @BeforeEach
  void writeCore() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    write(
        "core/module-info.java",
        "module core { requires transitive dev.syncline.annotation; exports core; }");
    write("core/core/Mood.java", "package core; public enum Mood { GOOD, BAD }");
    write(
        "core/core/Base.java",
        "package core; import dev.syncline.annotation.*; public abstract class Base {"
            + " protected Base() {}"
            + " @Id public String id; @Version public String version; }");
  }

  @Test
  void aModelHasItsBaseAndItsEnumOfAnotherModule() throws IOException {
    write("app/module-info.java", "module app { " + REQUIRES + "requires core; }");
    write(
        "app/app/Note.java",
        "package app; @dev.syncline.annotation.SyncTable class Note extends core.Base {"
            + " core.Mood mood; }");

    assertThat(compile()).isEmpty();
    assertThat(folder.resolve("out/app/app/NoteTable.class")).exists();
    assertThat(Files.readString(folder.resolve("out/app/app/NoteSchema.java")))
        .contains("Mood.class")
        .doesNotContain("@Generated");
  }

  @Test
  void aPackageThatIsNotExportedIsNoHindrance() throws IOException {
    write("app/module-info.java", "module app { " + REQUIRES + "requires java.compiler; }");
    write(
        "app/app/hidden/Note.java",
        "package app.hidden; import dev.syncline.annotation.*;"
            + " @SyncTable public record Note(@Id String id, @Version String version) {}");

    assertThat(compile()).isEmpty();
    assertThat(Files.readString(folder.resolve("out/app/app/hidden/NoteSchema.java")))
        .contains("@Generated");
  }

  @Test
  void aMistakeIsTheOnlyError() throws IOException {
    write("app/module-info.java", "module app { " + REQUIRES + "requires core; }");
    write(
        "app/app/Note.java",
        "package app; @dev.syncline.annotation.SyncTable class Note extends core.Base {"
            + " Object mood; NoteTable table() { return null; } }");

    assertThat(compile())
        .contains("[UnsupportedType]")
        .contains("1 error")
        .doesNotContain("symbol");
  }

  @Test
  void aModelRefersToOneOfACompiledModule() throws Exception {
    write(
        "core/module-info.java",
        "module core { " + REQUIRES.replace("requires", "requires transitive") + "exports core; }");
    write(
        "core/core/Owner.java",
        "package core; import dev.syncline.annotation.*;"
            + " @SyncTable public record Owner(@Id String id, @Version String version) {}");
    assertThat(compile("core")).isEmpty();
    MoreFiles.deleteRecursively(folder.resolve("src/core"), RecursiveDeleteOption.ALLOW_INSECURE);
    write("app/module-info.java", "module app { requires transitive core; exports app; }");
    write(
        "app/app/Note.java",
        "package app; import dev.syncline.annotation.*; @SyncTable public class Note"
            + " extends core.Base { @References(core.Owner.class) public String owner;"
            + " public core.Mood mood; public Note() {} public String sql() { return"
            + " core.OwnerSchema.INSTANCE.table() + NoteSchema.INSTANCE.sql().create(); } }");

    assertThat(compile("app")).isEmpty();

    assertThat(run("app.Note", "sql"))
        .asString()
        .startsWith("owner")
        .contains("\"id\"", "\"owner\"", "\"mood\"", "\"version\"");
    assertThat(Files.readString(folder.resolve("out/app/app/NoteSchema.java")))
        .contains("references(\"owner\")");
  }

  /** Calls the method of a new instance, in the module {@code app} that was compiled. */
  private Object run(String type, String method) throws ReflectiveOperationException {
    List<Path> path =
        new ArrayList<>(List.of(folder.resolve("out/core"), folder.resolve("out/app")));
    APP.forEach(it -> path.add(Compiling.home(it).toPath()));
    ModuleFinder modules = ModuleFinder.of(path.toArray(Path[]::new));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration app = boot.configuration().resolve(modules, ModuleFinder.of(), List.of("app"));
    ModuleLayer layer = boot.defineModulesWithOneLoader(app, null);
    Class<?> loaded = layer.findLoader("app").loadClass(type);
    assertThat(loaded.getModule().isNamed()).isTrue();
    return loaded.getMethod(method).invoke(loaded.getConstructor().newInstance());
  }

  private void write(String file, String source) throws IOException {
    Path path = folder.resolve("src").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, source);
  }

  private String compile() {
    return compile("core,app");
  }

  /** Compiles these modules, which see those that were compiled before. */
  private String compile(String modules) {
    Path out = folder.resolve("out");
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    arguments.addAll(List.of("--module-source-path", folder.resolve("src").toString()));
    arguments.addAll(List.of("--module-path", out + File.pathSeparator + path(APP)));
    arguments.addAll(List.of("-d", out.toString()));
    arguments.addAll(List.of("--processor-path", path(PROCESSING), "--module", modules));
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int unused = javac.run(writer, writer, arguments.toArray(String[]::new));
    return messages.toString();
  }

  private static String path(List<Class<?>> types) {
    return types.stream()
        .map(Compiling::home)
        .map(File::getPath)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
