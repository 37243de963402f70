package dev.syncline.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The engine without one clause of its specification: pieces of source and what is there instead,
 * as written in a file of {@code src/test/resources/mutants}.
 *
 * @param clause what the specification says
 * @param edits by the path of the source
 */
record Mutant(String name, String clause, List<Edit> edits) {

  /** One piece of source, and what it becomes. */
  record Edit(String source, String before, String after) {}

  /** All of them, by name. */
  static List<Mutant> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().map(Mutant::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Mutant.class.getResource("/mutants").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mutant read(Path file) {
    try {
      String[] parts = Files.readString(file, UTF_8).split("(?m)^=== ", -1);
      List<Edit> edits = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        edits.add(edit(file, parts[i]));
      }
      String name = file.getFileName().toString().replace(".txt", "");
      return new Mutant(name, parts[0].strip().replace('\n', ' '), edits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Edit edit(Path file, String part) {
    String[] pieces = part.split("(?m)^---\n|^\\+\\+\\+\n", -1);
    if (pieces.length != 3) {
      throw new IllegalArgumentException(file + " has an edit without before and after");
    }
    return new Edit(pieces[0].strip(), pieces[1], pieces[2]);
  }

  /** The sources that it changes, by their path, as they become. */
  Map<String, String> sources(Path root) {
    Map<String, String> sources = new TreeMap<>();
    for (Edit edit : edits) {
      String source = sources.computeIfAbsent(edit.source(), path -> source(root, path));
      if (!source.contains(edit.before())) {
        throw new IllegalStateException(
            "Mutant " + name + ": " + edit.source() + " does not say\n" + edit.before());
      }
      sources.put(edit.source(), source.replace(edit.before(), edit.after()));
    }
    return sources;
  }

  private static String source(Path root, String path) {
    try {
      return Files.readString(root.resolve(path), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
