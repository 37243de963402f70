package dev.syncline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.testing.MigrationTester;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every version that this app has had can be opened by the present one. */
class SchemasTest {

  @Test
  void everyVersionIsMigrated(@TempDir Path folder) {
    int versions =
        new MigrationTester(Path.of("schemas"), folder)
            .check(TodoItemSchema.INSTANCE, FilmSchema.INSTANCE);

    assertThat(versions).isEqualTo(2);
  }
}
