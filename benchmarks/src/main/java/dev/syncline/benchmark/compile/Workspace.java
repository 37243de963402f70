package dev.syncline.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one generator's compiles.
 *
 * @param root a folder of its own
 * @param written what Syncline wrote for one model
 */
record Workspace(Path root, Path written) {

  static Workspace of(Generator generator, int models, Path written) throws IOException {
    Workspace workspace =
        new Workspace(Files.createTempDirectory("syncline-" + generator.name()), written);
    generator.writeModels(models, Files.createDirectory(workspace.root.resolve("models")));
    workspace.clean();
    return workspace;
  }

  List<Path> models() throws IOException {
    return files(root.resolve("models"));
  }

  Path classes() {
    return root.resolve("classes");
  }

  Path generated() {
    return root.resolve("generated");
  }

  Path messages() {
    return root.resolve("messages.txt");
  }

  /** Removes what the last compile has written. */
  void clean() throws IOException {
    for (Path folder : List.of(classes(), generated())) {
      delete(folder);
      Files.createDirectory(folder);
    }
  }

  void delete() throws IOException {
    delete(root);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path it : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(it);
      }
    }
  }
}
