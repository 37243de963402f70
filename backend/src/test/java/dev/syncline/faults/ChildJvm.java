package dev.syncline.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * A JVM of its own that runs a main class of these tests, to be killed. It ends with this one at
 * the latest.
 */
final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private ChildJvm(Process process) {
    this.process = process;
    this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /**
   * Starts it.
   *
   * @param folder where SQLite's library is unpacked once: a killed process could not clean up
   */
  static ChildJvm start(Path folder, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-Xmx128m", "--enable-native-access=ALL-UNNAMED"));
    command.add("-Dorg.sqlite.lib.path=" + unpacked(folder));
    command.add("-Dslf4j.provider=" + System.getProperty("slf4j.provider"));
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ChildJvm(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
  }

  private static Path unpacked(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    Path library = folder.resolve(name);
    if (!Files.exists(library)) {
      String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
      try (InputStream bytes = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
        Files.copy(bytes, library);
      }
    }
    return folder;
  }

  /** Lets this process end when the one that started it does. */
  static void endWithParent() {
    Thread watch = new Thread(ChildJvm::waitForParent, "parent watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void waitForParent() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException e) {
      // It is gone all the same.
    }
    Runtime.getRuntime().halt(1);
  }

  /** The next line that it says, or null if it has ended. */
  @Nullable String line() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it go on for so long, unless it ends by itself: whether it has. */
  boolean endsWithin(int millis) throws InterruptedException {
    return process.waitFor(millis, MILLISECONDS);
  }

  /** Kills it (SIGKILL), and gives what it said before. */
  List<String> kill() throws InterruptedException {
    // Not by the process itself, which would close the stream with what it said.
    process.toHandle().destroyForcibly();
    List<String> last = lines.lines().toList();
    process.waitFor();
    return last;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
