package dev.syncline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.error.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to synchronise a database file: one client of one process has it at a time. It is a
 * lock of the operating system on the file {@code …-sync} beside the database, which ends with its
 * process however that ends. Between clients, that file tells how the database was left.
 */
public final class StoreLock {

  /** The files locked by this process, whose locks the system does not hold against itself. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final String SUFFIX = "-sync";
  private static final int LONGEST_NOTE = 100;

  private final Path file;
  private final FileChannel channel;
  private final boolean leftClosed;
  private boolean released;

  private StoreLock(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.leftClosed = note().equals(stateOf(file));
    channel.truncate(0);
  }

  /**
   * Takes the lock, by whatever path or link the file is named.
   *
   * @throws StoreException if another client has it, or the folder cannot be written
   */
  public static StoreLock take(Path database) {
    try {
      Path file = realPath(database);
      if (!HELD.add(file)) {
        throw inUse(database, "another client of this app");
      }
      try {
        return locked(database, file);
      } catch (IOException | RuntimeException e) {
        HELD.remove(file);
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          database,
          String.format(
              "Cannot open the database %s: its folder %s does not exist, or cannot be written.",
              database, database.toAbsolutePath().getParent()),
          e);
    }
  }

  private static StoreLock locked(Path database, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            DatabaseFiles.beside(file, SUFFIX),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw inUse(database, "another process");
      }
      return new StoreLock(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static StoreException inUse(Path database, String who) {
    return new StoreException(
        database,
        String.format(
            "The database %s is open for synchronising in %s. Close that first, or name another"
                + " file.",
            database, who),
        null);
  }

  private static Path realPath(Path database) throws IOException {
    Path file = database.toAbsolutePath();
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path folder = file.getParent();
    return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
  }

  /** Whether the last client closed the file in order, and nobody has written to it since. */
  public boolean wasLeftClosed() {
    return leftClosed;
  }

  /**
   * Gives the lock back; nothing if that was done before. Whoever returns from it finds it free.
   *
   * @param closed whether the file is whole and was closed in order
   */
  public synchronized void release(boolean closed) {
    if (!released) {
      released = true;
      try (channel) {
        note(closed);
      } catch (IOException e) {
        // Without a note, the next client looks at the whole file.
      } finally {
        HELD.remove(file);
      }
    }
  }

  private void note(boolean closed) throws IOException {
    if (closed) {
      roundTime();
      channel.write(ByteBuffer.wrap(stateOf(file).getBytes(UTF_8)), 0);
    }
  }

  private String note() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
    int length = channel.read(bytes, 0);
    return length < 0 ? "" : new String(bytes.array(), 0, length, UTF_8);
  }

  /** To the second, so that a write within the same tick of the clock shows. */
  private void roundTime() throws IOException {
    if (Files.exists(file)) {
      long millis = Files.getLastModifiedTime(file).toMillis();
      Files.setLastModifiedTime(file, FileTime.fromMillis(millis - millis % 1000));
    }
  }

  /** What changes with the file, whoever writes to it. */
  private static String stateOf(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return now.size() + " " + now.lastModifiedTime();
  }
}
