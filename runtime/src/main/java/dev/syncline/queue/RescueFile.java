package dev.syncline.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.error.StoreException;
import dev.syncline.json.JsonLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a database into which its outbox is rescued, a change on each line. Made with the
 * first line, under a name that no other has, for this user alone where the system knows users.
 */
final class RescueFile implements AutoCloseable {

  private static final Set<StandardOpenOption> NEW =
      EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path database;
  private final Map<String, @Nullable Object> head;
  private @Nullable Path file;
  private @Nullable Writer lines;
  private int count;

  /**
   * A file that is not there yet.
   *
   * @param head its first line
   */
  RescueFile(Path database, Map<String, @Nullable Object> head) {
    this.database = database;
    this.head = head;
  }

  /** The file, or null if there was no line for it. */
  @Nullable Path file() {
    return file;
  }

  /** How many lines were added. */
  int count() {
    return count;
  }

  void add(Map<String, @Nullable Object> line) {
    try {
      Writer open = lines;
      if (open == null) {
        open = new BufferedWriter(Channels.newWriter(create(), UTF_8.name()));
        lines = open;
        write(open, head);
      }
      write(open, line);
      count++;
    } catch (IOException e) {
      throw new RescueFailure(e);
    }
  }

  /** Nothing more can be written: not to be taken for damage that can be passed over. */
  static final class RescueFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RescueFailure(IOException cause) {
      super(cause);
    }
  }

  private static void write(Writer lines, Map<String, @Nullable Object> line) throws IOException {
    lines.write(JsonLine.write(line));
    lines.write('\n');
  }

  private SeekableByteChannel create() throws IOException {
    for (int number = 1; ; number++) {
      Path free = database.resolveSibling(database.getFileName() + ".rescue-" + number + ".jsonl");
      try {
        SeekableByteChannel channel = Files.newByteChannel(free, NEW, ownersOnly());
        file = free;
        return channel;
      } catch (FileAlreadyExistsException e) {
        // An earlier rescue.
      }
    }
  }

  private FileAttribute<?>[] ownersOnly() throws IOException {
    boolean posix = Files.getFileStore(database).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public void close() {
    try {
      if (lines != null) {
        lines.close();
      }
    } catch (IOException e) {
      throw new StoreException(database, "The rescue file " + file + " cannot be written", e);
    }
  }
}
