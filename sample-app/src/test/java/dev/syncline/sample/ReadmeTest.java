package dev.syncline.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Backend;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {

  private static final String MODEL =
      """
      package readme;

      import dev.syncline.annotation.*;

      """;

  private static final String USE =
      """
      package readme;

      import static readme.TodoItemQuery.*;

      import dev.syncline.Pick;
      import dev.syncline.SyncClient;
      import dev.syncline.backend.Backend;
      import java.net.URI;
      import java.nio.file.Path;
      import java.util.List;

      class Use {
        void use() {
          %s
        }

        void conflicts(TodoItemTable todos) {
          %s
        }

        void backend() {
          %s
        }
      }
      """;

  private final Page readme = new Page("README.md");

  @Test
  void itsJavaCompiles(@TempDir Path folder) throws IOException {
    List<String> java = readme.blocks("java");
    String use = USE.formatted(java.get(1), java.get(2), java.get(3));
    Page.assertCompiles(folder, Map.of("TodoItem", MODEL + java.get(0), "Use", use));
  }

  @Test
  void theTourPrintsWhatItShows() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // A page begins with the rows of the millisecond in which the last one ended. Were there two,
    // as
    // on a fast machine, its progress would say so.
    AtomicLong millis = new AtomicLong();
    InstantSource aMillisecondEach = () -> Instant.ofEpochMilli(millis.incrementAndGet());
    try (Backend backend =
        Backend.builder()
            .clock(aMillisecondEach)
            .table(TodoItemSchema.INSTANCE)
            .table(FilmSchema.INSTANCE)
            .start()) {
      Tour.run(new Terminal(new PrintStream(out, true, UTF_8), false), backend.uri());
    }
    String shown =
        readme.blocks("").stream()
            .filter(block -> block.contains("1. Define"))
            .findFirst()
            .orElseThrow();
    assertThat(withoutPlaces(out.toString(UTF_8))).isEqualTo(withoutPlaces(shown));
  }

  /** Without the port and the folder, which are others each time. */
  private static String withoutPlaces(String tour) {
    return tour.replaceAll("127.0.0.1:[0-9]+", "PORT")
        .replaceAll("databases are in \\S+", "databases are in FOLDER")
        .strip();
  }
}
