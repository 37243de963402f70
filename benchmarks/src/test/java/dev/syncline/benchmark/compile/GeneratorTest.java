package dev.syncline.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what it says. */
class GeneratorTest {

  @ParameterizedTest
  @EnumSource
  void generatesForEachModel(Generator generator, @TempDir Path folder) throws Exception {
    Path written = CompileCosts.writeForOne(folder);
    Workspace workspace = Workspace.of(generator, 2, written);
    Map<String, String> generated = new Javac(generator, workspace).generated();
    workspace.delete();
    assertThat(generated.keySet())
        .anyMatch(name -> name.contains("Model0"))
        .anyMatch(name -> name.contains("Model1"));
  }

  @Test
  void textAloneWritesWhatSynclineWrites(@TempDir Path folder) throws Exception {
    Path written = CompileCosts.writeForOne(folder);
    Workspace workspace = Workspace.of(Generator.SYNCLINE, 3, written);
    Map<String, String> syncline = new Javac(Generator.SYNCLINE, workspace).generated();
    Map<String, String> text = new Javac(Generator.TEXT, workspace).generated();
    workspace.delete();
    assertThat(text.keySet()).isEqualTo(syncline.keySet());
    assertThat(Size.of(text.values()).lines()).isEqualTo(Size.of(syncline.values()).lines());
  }

  /** The promise that a developer's build stays fast: 350 lines and 14 KB for six columns. */
  @Test
  void synclineWritesNoMoreThanItPromises(@TempDir Path folder) throws Exception {
    Workspace workspace = Workspace.of(Generator.SYNCLINE, 1, folder);
    Size size = Size.of(new Javac(Generator.SYNCLINE, workspace).generated().values());
    workspace.delete();
    assertThat(size.lines()).isLessThanOrEqualTo(350);
    assertThat(size.bytes()).isLessThanOrEqualTo(14_000);
  }
}
