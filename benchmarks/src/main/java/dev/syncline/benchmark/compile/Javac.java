package dev.syncline.benchmark.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the models of one generator, with its processors and without. */
final class Javac {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final Generator generator;
  private final Workspace workspace;

  Javac(Generator generator, Workspace workspace) {
    this.generator = generator;
    this.workspace = workspace;
  }

  /**
   * What a compile in this JVM takes of its one thread's time, in nanoseconds: whatever else the
   * machine does is not counted. The processors are loaded already, as in a build's daemon.
   */
  long warm(boolean processing) throws IOException {
    List<Processor> processors = processing ? generator.newProcessors() : List.of();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    compile(options(processing), processors);
    return threads.getCurrentThreadCpuTime() - start;
  }

  /** The classes that are generated for the models: their sources by their names. */
  Map<String, String> generated() throws IOException {
    return compile(options(true), generator.newProcessors());
  }

  private Map<String, String> compile(List<String> options, List<Processor> processors)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        MemoryFiles memory = new MemoryFiles(files)) {
      Iterable<? extends JavaFileObject> models =
          files.getJavaFileObjectsFromPaths(workspace.models());
      JavaCompiler.CompilationTask task =
          compiler.getTask(messages, memory, null, options, null, models);
      task.setProcessors(processors);
      if (!task.call()) {
        throw new IllegalStateException(generator.label() + ": " + messages);
      }
      return memory.sources();
    }
  }

  /** What a compile in a new process takes, in nanoseconds, from its start to its end. */
  long cold(boolean processing) throws IOException, InterruptedException {
    workspace.clean();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(options(processing));
    if (processing) {
      command.addAll(List.of("-processorpath", CLASS_PATH));
      command.addAll(List.of("-processor", generator.processorNames()));
    }
    workspace.models().forEach(model -> command.add(model.toString()));
    File messages = workspace.messages().toFile();
    long start = System.nanoTime();
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(messages)
            .start()
            .waitFor();
    long taken = System.nanoTime() - start;
    if (status != 0) {
      throw new IllegalStateException(
          generator.label() + ": " + Files.readString(messages.toPath()));
    }
    return taken;
  }

  private List<String> options(boolean processing) {
    List<String> options = new ArrayList<>(List.of("-nowarn", "-cp", CLASS_PATH));
    if (!processing) {
      options.add("-proc:none");
    }
    if (generator == Generator.TEXT) {
      options.add("-A" + TextProcessor.WRITTEN + "=" + workspace.written());
    }
    Stream.of("-d", workspace.classes().toString(), "-s", workspace.generated().toString())
        .forEach(options::add);
    return options;
  }
}
