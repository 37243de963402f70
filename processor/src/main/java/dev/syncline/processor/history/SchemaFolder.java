package dev.syncline.processor.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder under version control: a folder for each table, in it a file for each version, {@code
 * todoitem/1.json}. A file is there as a whole or not at all, also where several compilers write.
 */
final class SchemaFolder {

  private static final Pattern FILE = Pattern.compile("([1-9]\\d{0,8})\\.json");

  private final Path folder;

  SchemaFolder(Path folder) {
    this.folder = folder;
  }

  /** The versions of a table that have a file. */
  SortedSet<Integer> versions(String table) throws IOException {
    Path versions = folder.resolve(table);
    if (Files.notExists(versions)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(versions)) {
      return files
          .map(it -> FILE.matcher(it.getFileName().toString()))
          .filter(it -> it.matches())
          .map(it -> Integer.valueOf(it.group(1)))
          .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  Path file(String table, int version) {
    return folder.resolve(table).resolve(version + ".json");
  }

  /**
   * Reads a version.
   *
   * @throws UnreadableException if the file is not what was written there
   */
  Snapshot read(String table, int version) throws UnreadableException {
    Path file = file(table, version);
    try {
      Snapshot snapshot = SnapshotReader.read(Files.readAllBytes(file));
      if (!snapshot.table().equals(table) || snapshot.version() != version) {
        throw new IOException("it is version " + snapshot.version() + " of " + snapshot.table());
      }
      return snapshot;
    } catch (IOException e) {
      throw new UnreadableException(file, e);
    }
  }

  /** Writes a version, in place of what is there. */
  void write(Snapshot snapshot) throws IOException {
    Path file = file(snapshot.table(), snapshot.version());
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(draft, SnapshotWriter.bytes(snapshot), StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
