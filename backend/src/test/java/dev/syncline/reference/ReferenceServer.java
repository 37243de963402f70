package dev.syncline.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The original backend, npm's {@code azure-mobile-apps}, as a process of its own on the loopback
 * address. It ends with {@link #close}, or with this JVM at the latest: it watches its standard
 * input.
 */
public final class ReferenceServer implements AutoCloseable {

  private static final String FOLDER = "backend/src/test/reference-server";
  private static final String READY = "listening on ";

  private static final AtomicBoolean said = new AtomicBoolean();

  private final Process process;
  private final URI uri;

  private ReferenceServer(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /**
   * Starts the server on a database file. Skips the test if its npm packages are not installed; in
   * CI (environment variable {@code CI}) that is a failure.
   */
  public static ReferenceServer start(Path database) throws IOException {
    Path folder = folder();
    requireInstalled(folder);
    ProcessBuilder builder = new ProcessBuilder("node", "server.js").directory(folder.toFile());
    builder
        .environment()
        .putAll(Map.of("PORT", "0", "WATCH_STDIN", "1", "DB", database.toString()));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    return new ReferenceServer(process, URI.create("http://127.0.0.1:" + port(process)));
  }

  private static Path folder() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.isDirectory(up.resolve(FOLDER))) {
        return up.resolve(FOLDER);
      }
    }
    throw new IllegalStateException("No " + FOLDER + " at or above the working directory");
  }

  private static void requireInstalled(Path folder) {
    boolean packages = Files.isDirectory(folder.resolve("node_modules/azure-mobile-apps"));
    if (packages && hasNode()) {
      return;
    }
    String message =
        "SKIPPED: tests against the original backend. It needs node and its npm packages:"
            + " run .ci/run, or npm ci in "
            + FOLDER;
    if (System.getenv("CI") != null) {
      throw new IllegalStateException("In CI, these must run. " + message);
    }
    if (said.compareAndSet(false, true)) {
      System.err.println(message);
    }
    abort(message);
  }

  private static boolean hasNode() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
  }

  private static String port(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String line; (line = lines.readLine()) != null; ) {
      if (line.startsWith(READY)) {
        return line.substring(READY.length()).trim();
      }
    }
    throw new IOException("The reference server ended before it listened");
  }

  public URI uri() {
    return uri;
  }

  /** Ends the process and waits until it is gone. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
