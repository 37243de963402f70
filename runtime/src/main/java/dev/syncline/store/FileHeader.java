package dev.syncline.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.syncline.error.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first 100 bytes of a database (sqlite.org/fileformat2.html, 1.3). Where they are gone, the
 * rows behind them are not.
 */
public final class FileHeader {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(ISO_8859_1);
  private static final int PAGE_SIZE = 4096;
  private static final int PAGES_AT = 28;
  private static final int SQLITE_VERSION = 3_024_000;

  private FileHeader() {}

  /**
   * Writes a header over one that is none, as Syncline's files have it, and the number of pages
   * into one whose file has lost some: without it, SQLite reads none of the rest.
   */
  public static void mend(Path copy) {
    try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
      if (file.length() >= PAGE_SIZE) {
        mend(file);
      }
    } catch (IOException e) {
      throw new StoreException(copy, "The copy " + copy + " cannot be written", e);
    }
  }

  private static void mend(RandomAccessFile file) throws IOException {
    byte[] start = new byte[MAGIC.length];
    file.readFully(start);
    int pages = (int) (file.length() / PAGE_SIZE);
    if (!Arrays.equals(start, MAGIC)) {
      file.seek(0);
      write(file, pages);
    } else if (file.readUnsignedShort() == PAGE_SIZE) {
      file.seek(PAGES_AT);
      if (file.readInt() > pages) {
        file.seek(PAGES_AT);
        file.writeInt(pages);
      }
    }
  }

  private static void write(RandomAccessFile file, int pages) throws IOException {
    file.write(MAGIC);
    file.writeShort(PAGE_SIZE);
    file.write(new byte[] {2, 2, 0, 64, 32, 32}); // write-ahead log, nothing reserved, payload
    file.writeInt(1); // change counter
    file.writeInt(pages);
    file.writeLong(0); // no free pages
    file.writeInt(1); // schema cookie
    file.writeInt(4); // schema format
    file.writeLong(0);
    file.writeInt(1); // UTF-8
    file.write(new byte[32]);
    file.writeInt(1); // the change counter for which the number of pages holds
    file.writeInt(SQLITE_VERSION);
  }
}
