package dev.syncline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.SyncClient;
import dev.syncline.error.StoreException;
import dev.syncline.sync.NoteSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One client synchronises a file at a time, of whatever process. */
@Timeout(60)
final class OneClientTest {

  @TempDir Path folder;

  private static SyncClient open(Path file) {
    return SyncClient.builder()
        .endpoint(URI.create("http://127.0.0.1:9"))
        .database(file)
        .table(NoteSchema.NOTES)
        .build();
  }

  /** Opens the file that it is told, says so, and waits to be ended. */
  static final class Other {

    private Other() {}

    public static void main(String[] arguments) throws IOException {
      try (SyncClient client = open(Path.of(arguments[0]))) {
        System.out.println("open " + client.outbox().count());
        System.out.flush();
        System.in.read();
      }
    }
  }

  private static Process otherProcess(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                file.toString())
            .redirectError(Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(said.readLine()).isEqualTo("open 0");
    return process;
  }

  private static void assertInUse(Path file, String where) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open(file))
        .withMessageContaining(file.toString())
        .withMessageContaining("is open for synchronising in " + where)
        .withMessageContaining("Close that first");
  }

  @Test
  void aSecondProcessIsTold() throws Exception {
    Path file = folder.resolve("my notes.db");
    Process other = otherProcess(file);
    try {
      assertInUse(file, "another process");
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    open(file).close();
  }

  @Test
  void aKilledProcessLeavesTheFileFree() throws Exception {
    Path file = folder.resolve("notes.db");
    Process other = otherProcess(file);
    other.destroyForcibly().waitFor();

    open(file).close();
  }

  @Test
  void aSecondClientOfThisProcessIsTold() {
    Path file = folder.resolve("notes.db");
    SyncClient first = open(file);
    assertInUse(file, "another client of this app");
    assertInUse(folder.resolve("x").resolveSibling("./notes.db"), "another client");

    first.close();
    first.close();
    try (SyncClient second = open(file)) {
      assertInUse(file, "another client of this app");
      first.close();
      assertInUse(file, "another client of this app");
      assertThat(second.outbox()).isEmpty();
    }
  }

  @Test
  void linksLeadToTheSameFile() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, real);
    try (SyncClient client = open(real.resolve("notes.db"))) {
      Path linked = folder.resolve("linked.db");
      Files.createSymbolicLink(linked, real.resolve("notes.db"));

      assertInUse(link.resolve("notes.db"), "another client");
      assertInUse(linked, "another client");
      assertThat(client.outbox()).isEmpty();
    }
  }

  @Test
  void aFileOfAnyNameIsLocked() {
    Path file;
    try {
      file = folder.resolve("größe 日本語 😀.db");
    } catch (InvalidPathException e) {
      Assumptions.abort("This file system has no such names");
      return;
    }
    try (SyncClient client = open(file)) {
      assertInUse(file, "another client");
      assertThat(client.outbox()).isEmpty();
    }
  }

  @Test
  void aClientThatCouldNotBeBuiltLeavesTheFileFree() {
    Path file = folder.resolve("notes.db");
    SyncClient.builder()
        .endpoint(URI.create("http://127.0.0.1:9"))
        .database(file)
        .table(NoteSchema.NOTES)
        .user("sid:ada")
        .build()
        .close();
    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> open(file));

    SyncClient.builder()
        .endpoint(URI.create("http://127.0.0.1:9"))
        .database(file)
        .table(NoteSchema.NOTES)
        .user("sid:ada")
        .build()
        .close();
  }
}
