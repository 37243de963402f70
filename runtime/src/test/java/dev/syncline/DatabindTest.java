package dev.syncline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.JsonType;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.sync.Device;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jackson's databind costs time at the start: only who has JSON columns pays for it. */
class DatabindTest {

  private static final String DATABIND = "com.fasterxml.jackson.databind.";

  @TempDir Path folder;

  @Test
  void isNotLoadedWithoutJsonColumns() throws Exception {
    assertThat(loaded("sync"))
        .anyMatch(it -> it.contains("com.fasterxml.jackson.core."))
        .anyMatch(it -> it.contains("dev.syncline.sync.Push"))
        .noneMatch(it -> it.contains(DATABIND));
  }

  @Test
  void isLoadedWithTheFirstValue() throws Exception {
    assertThat(loaded("json")).anyMatch(it -> it.contains(DATABIND));
  }

  /** What a JVM of its own loads for one of the things that {@link #main} does. */
  private List<String> loaded(String what) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-verbose:class",
                "-classpath",
                System.getProperty("java.class.path"),
                DatabindTest.class.getName(),
                what,
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).as("%s", lines).isZero();
    return lines;
  }

  /** Runs in a JVM of its own. */
  public static void main(String... arguments) {
    if (arguments[0].equals("json")) {
      Row row = TodoSchema.row(Todo.of("a", "[1]"));
      row.json(TodoSchema.at("title"), new JsonType<List<Integer>>() {});
    } else {
      sync(Path.of(arguments[1]));
    }
  }

  private static void sync(Path folder) {
    try (Device device = new Device(new FakeServer(), folder, "d0")) {
      device.notes().insert(Note.of("a", "one"));
      device.push();
      device.pull();
      device.get("a");
    }
  }
}
