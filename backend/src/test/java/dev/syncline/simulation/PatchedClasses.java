package dev.syncline.simulation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory, beside the classes that are there. */
final class PatchedClasses {

  /** One class of everything that the runtime is compiled with. */
  private static final List<Class<?>> BESIDE =
      List.of(
          dev.syncline.SyncClient.class,
          dev.syncline.annotation.SyncTable.class,
          org.sqlite.JDBC.class,
          feign.Client.class,
          feign.http2client.Http2Client.class,
          com.fasterxml.jackson.core.JsonFactory.class,
          org.slf4j.Logger.class,
          org.jspecify.annotations.Nullable.class);

  private PatchedClasses() {}

  /**
   * The bytes of the classes, by name.
   *
   * @param sources by their path
   */
  static Map<String, byte[]> compile(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Output output = new Output(compiler.getStandardFileManager(null, null, null));
    List<Source> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(new Source(path, text)));
    List<String> options = List.of("-proc:none", "-nowarn", "-classpath", classPath());
    if (!compiler.getTask(null, output, null, options, null, units).call()) {
      throw new IllegalStateException("This does not compile: " + sources.keySet());
    }
    return output.classes();
  }

  private static String classPath() {
    return BESIDE.stream()
        .map(it -> it.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Output(JavaFileManager files) {
      super(files);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> bytes = new HashMap<>();
      classes.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
      return bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      classes.put(name, stream);
      return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return stream;
        }
      };
    }
  }
}
