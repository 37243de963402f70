package dev.syncline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.error.StoreException;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class StoreTest {

  private static final String COUNT = "SELECT count(*) FROM note";

  private final ExecutorService others = Executors.newCachedThreadPool();

  @TempDir Path folder;
  private Path file;
  private Store store;

  @BeforeEach
  void open() {
    file = folder.resolve("notes.db");
    store = open(file);
    run("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, size INTEGER, weight REAL)");
  }

  @AfterEach
  void close() {
    others.shutdownNow();
    store.close();
  }

  // Atomicity

  @Test
  void anExceptionUndoesTheWholeWrite() {
    IllegalStateException thrown = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      insert(session, "a");
                      insert(session, "b");
                      throw thrown;
                    }))
        .isSameAs(thrown);

    assertThat(count()).isEqualTo("0");
    run("INSERT INTO note (text) VALUES ('the next write works')");
    assertThat(count()).isEqualTo("1");
  }

  @Test
  void anErrorUndoesTheWriteToo() {
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      insert(session, "a");
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);

    assertThat(count()).isEqualTo("0");
  }

  @Test
  void anExceptionThatNobodyDeclaredUndoesTheWriteToo() {
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      insert(session, "a");
                      throw StoreTest.<RuntimeException>undeclared(new Exception("from Kotlin"));
                    }))
        .hasMessage("from Kotlin");

    assertThat(count()).isEqualTo("0");
    insertCommitted("the next write works");
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // to deceive the compiler
  private static <E extends Throwable> E undeclared(Throwable e) throws E {
    throw (E) e;
  }

  @Test
  void aNestedWriteThatThrowsIsUndoneAlone() {
    store.write(
        session -> {
          insert(session, "outer");
          assertThatThrownBy(() -> store.write(inner -> fail(inner))).hasMessage("nested");
          assertThat(Stores.textOf(session, COUNT)).isEqualTo("1");
          store.write(inner -> insert(inner, "second"));
          return session;
        });

    assertThat(texts()).containsExactly("outer", "second");
  }

  @Test
  void aNestedWriteIsUndoneWithTheOuter() {
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      store.write(inner -> store.write(innermost -> insert(innermost, "a")));
                      throw new IllegalStateException("outer");
                    }))
        .hasMessage("outer");

    assertThat(count()).isEqualTo("0");
  }

  @Test
  void onlyTheInnermostWriteThatThrowsIsUndone() {
    store.<SqlSession>write(
        session ->
            store.write(
                middle -> {
                  insert(middle, "middle");
                  assertThatThrownBy(() -> store.write(inner -> fail(inner))).hasMessage("nested");
                  return middle;
                }));

    assertThat(texts()).containsExactly("middle");
  }

  @Test
  void whatSqliteUndidByItselfIsToldAsItWas() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(
            () ->
                store.write(
                    session -> {
                      session.execute("INSERT INTO note (id) VALUES (1)");
                      session.execute("INSERT OR ROLLBACK INTO note (id) VALUES (1)");
                      return session;
                    }))
        .withMessageContaining("UNIQUE");

    assertThat(count()).isEqualTo("0");
    run("INSERT INTO note (text) VALUES ('the next write works')");
  }

  @Test
  void nothingIsKeptOfAWriteThatSqliteUndidWithinANestedOne() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(
            () ->
                store.write(
                    session -> {
                      insert(session, "before");
                      assertThatThrownBy(
                              () ->
                                  store.write(
                                      inner -> {
                                        inner.execute("INSERT INTO note (id) VALUES (7)");
                                        inner.execute(
                                            "INSERT OR ROLLBACK INTO note (id) VALUES (7)");
                                        return inner;
                                      }))
                          .hasMessageContaining("UNIQUE");
                      insert(session, "after");
                      return session;
                    }));

    assertThat(texts()).isEmpty();
  }

  // Threads

  @Test
  void readersSeeWhatIsCommittedAndWaitForNoWriter() throws Exception {
    insertCommitted("committed");
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    Future<?> writer =
        others.submit(
            () ->
                store.write(
                    session -> {
                      insert(session, "not yet");
                      written.countDown();
                      return await(read);
                    }));
    await(written);

    assertThat(texts()).containsExactly("committed");

    read.countDown();
    writer.get(30, SECONDS);
    assertThat(texts()).containsExactly("committed", "not yet");
  }

  @Test
  void aReadWithinAWriteSeesIt() {
    store.write(
        session -> {
          insert(session, "mine");
          assertThat(texts()).containsExactly("mine");
          return session;
        });
  }

  @Test
  void aReadThatBeganKeepsItsSnapshot() {
    insertCommitted("a");
    insertCommitted("b");

    List<String> seen =
        store.read(
            session -> {
              List<String> texts = new ArrayList<>();
              try (SqlStatement all = session.prepare("SELECT text FROM note ORDER BY id");
                  SqlCursor cursor = all.query()) {
                while (cursor.next()) {
                  texts.add(cursor.text(0));
                  insertCommitted("while reading");
                }
              }
              return texts;
            });

    assertThat(seen).containsExactly("a", "b");
    assertThat(count()).isEqualTo("4");
  }

  @Test
  void aReaderCannotWrite() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.read(session -> insert(session, "sneaked in")));

    assertThat(count()).isEqualTo("0");
  }

  @Test
  void twoThreadsWriteOneAfterTheOther() throws Exception {
    run("INSERT INTO note (id, size) VALUES (1, 0)");
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> writers = new ArrayList<>();
    for (int thread = 0; thread < 2; thread++) {
      writers.add(
          others.submit(
              () -> {
                await(start);
                for (int i = 0; i < 100; i++) {
                  store.write(StoreTest::increment);
                }
              }));
    }

    start.countDown();

    for (Future<?> writer : writers) {
      writer.get(30, SECONDS);
    }
    assertThat(text("SELECT size FROM note")).isEqualTo("200");
  }

  // Statements

  @Test
  void aStatementForgetsWhatItWasBoundToBefore() {
    String sql = "INSERT INTO note (text, size, weight) VALUES (?1, ?2, ?3)";
    store.write(
        session -> {
          try (SqlStatement insert = session.prepare(sql)) {
            insert.text(0, "full");
            insert.int64(1, 1);
            insert.float64(2, 1.5);
            insert.update();
          }
          try (SqlStatement insert = session.prepare(sql)) {
            insert.text(0, "bare");
            insert.update();
          }
          return session;
        });

    assertThat(text("SELECT size IS NULL AND weight IS NULL FROM note WHERE text = 'bare'"))
        .isEqualTo("1");
  }

  @Test
  void aStatementForgetsItsParametersAlsoIfItFailed() {
    String sql = "INSERT INTO note (id, text) VALUES (?1, ?2)";
    run("INSERT INTO note (id) VALUES (1)");
    store.write(
        session -> {
          assertThatExceptionOfType(StoreException.class)
              .isThrownBy(
                  () -> {
                    try (SqlStatement insert = session.prepare(sql)) {
                      insert.int64(0, 1);
                      insert.text(1, "leak");
                      insert.update();
                    }
                  });
          try (SqlStatement insert = session.prepare(sql)) {
            insert.int64(0, 2);
            return insert.update();
          }
        });

    assertThat(text("SELECT text IS NULL FROM note WHERE id = 2")).isEqualTo("1");
  }

  @Test
  void aLoopOverRowsCanRunTheSameQueryWithin() {
    insertCommitted("a");
    insertCommitted("b");
    insertCommitted("c");
    String sql = "SELECT text FROM note WHERE text >= ?1 ORDER BY text";

    List<String> pairs =
        store.read(
            session -> {
              List<String> found = new ArrayList<>();
              try (SqlStatement outer = session.prepare(sql)) {
                outer.text(0, "a");
                try (SqlCursor first = outer.query()) {
                  while (first.next()) {
                    try (SqlStatement inner = session.prepare(sql)) {
                      inner.text(0, first.text(0));
                      try (SqlCursor second = inner.query()) {
                        while (second.next()) {
                          found.add(first.text(0) + second.text(0));
                        }
                      }
                    }
                  }
                }
              }
              return found;
            });

    assertThat(pairs).containsExactly("aa", "ab", "ac", "bb", "bc", "cc");
  }

  @Test
  void moreStatementsThanAreKeptWorkAllTheSame() {
    store.read(
        session -> {
          for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 500; i++) {
              assertThat(Stores.textOf(session, "SELECT " + i)).isEqualTo(String.valueOf(i));
            }
          }
          return session;
        });
  }

  @Test
  void whatIsNoSqlIsAStoreException() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> run("SELEKT"))
        .withMessageContaining(file.toString())
        .withMessageContaining("SELEKT");
  }

  // Values

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000b", "\u0000", "'", "é😀", "\uffff", "007", "1e5"})
  void aTextComesBackAsItWas(String value) {
    insertCommitted(value);

    assertThat(texts()).containsExactly(value);
    assertThat(text("SELECT typeof(text) FROM note")).isEqualTo("text");
  }

  @Test
  void nullIsNeitherEmptyNorZero() {
    run("INSERT INTO note (text, size, weight) VALUES (NULL, NULL, NULL), ('', 0, 0.0)");

    store.read(
        session -> {
          try (SqlStatement all =
                  session.prepare("SELECT text, size, weight FROM note ORDER BY id");
              SqlCursor row = all.query()) {
            row.next();
            assertThat(row.isNull(0) && row.isNull(1) && row.isNull(2)).isTrue();
            assertThat(row.textOrNull(0)).isNull();
            assertThat(row.int64OrNull(1)).isNull();
            assertThat(row.float64OrNull(2)).isNull();
            row.next();
            assertThat(row.isNull(0) || row.isNull(1) || row.isNull(2)).isFalse();
            assertThat(row.textOrNull(0)).isEmpty();
            assertThat(row.int64OrNull(1)).isZero();
            assertThat(row.float64OrNull(2)).isZero();
          }
          return session;
        });
  }

  // Files

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space.db",
        "a?mode=memory.db",
        "a#b.db",
        "100%25.db",
        "a&b=c;d.db",
        "a'b.db"
      })
  void aPathMayHaveAnyCharacter(String name) {
    assertCreated(folder.resolve(name));
  }

  @Test
  void aPathMayBeOfAnyScript() {
    Path other;
    try {
      other = folder.resolve("größe 日本語 😀.db");
    } catch (InvalidPathException e) {
      other = Assumptions.abort("The file system cannot say it");
    }
    assertCreated(other);
  }

  private void assertCreated(Path other) {
    try (Store created = open(other)) {
      created.write(session -> execute(session, "CREATE TABLE t AS SELECT 'here' AS x"));
    }
    assertThat(other).isRegularFile();
    try (Store again = open(other)) {
      assertThat(again.<String>read(session -> Stores.textOf(session, "SELECT x FROM t")))
          .isEqualTo("here");
    }
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    insertCommitted("kept");
    store.close();

    store = open(file);

    assertThat(texts()).containsExactly("kept");
  }

  @ParameterizedTest
  @EnumSource
  void durabilityIsWhatSqliteDoes(Durability durability) {
    store.close();
    store = Store.open(file, new JdbcDriver(), durability);

    store.write(
        session -> {
          assertThat(Stores.textOf(session, "PRAGMA synchronous"))
              .isEqualTo(durability == Durability.FULL ? "2" : "1");
          assertThat(Stores.textOf(session, "PRAGMA journal_mode")).isEqualTo("wal");
          return session;
        });
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
    Path text = folder.resolve("letter.txt");
    byte[] content =
        "Dear reader, this is no database, however long it may be. ".repeat(50).getBytes(UTF_8);
    Files.write(text, content);

    assertCannotOpen(text, "not a SQLite database");

    assertThat(text).hasBinaryContent(content);
    assertThat(folder).isDirectoryNotContaining("glob:**/letter.txt-*");
  }

  @Test
  void aDatabaseWithoutItsHeadIsNotTakenForNew() throws Exception {
    store.close();
    byte[] content = Files.readAllBytes(file);
    content[0] = 'X';
    Files.write(file, content);

    assertCannotOpen(file, "not a SQLite database");

    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void aFolderIsNoDatabase() {
    assertCannotOpen(folder, "is a folder");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("missing");

    assertCannotOpen(missing.resolve("a.db"), missing + " does not exist");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderThatIsAFileIsNamed() {
    assertCannotOpen(file.resolve("a.db"), file + " is not a folder");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() {
    Path proc = Path.of("/proc");
    Assumptions.assumeTrue(Files.isDirectory(proc), "A folder in which nobody can make a file");

    assertCannotOpen(proc.resolve("syncline.db"), "folder " + proc + " cannot be written");
  }

  private static void assertCannotOpen(Path path, String why) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open(path))
        .withMessageStartingWith("Cannot open the database " + path + ": ")
        .withMessageContaining(why)
        .satisfies(e -> assertThat(e.file()).isEqualTo(path));
  }

  // Closing

  @Test
  void aClosedStoreSaysSo() {
    store.close();
    store.close();

    for (Runnable use : List.<Runnable>of(this::count, () -> run("SELECT 1"))) {
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(use::run)
          .withMessageContaining(file.toString())
          .withMessageContaining("closed");
    }
  }

  @Test
  void closingWaitsForTheReadersAtWork() throws Exception {
    insertCommitted("a");
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Future<String> reader =
        others.submit(
            () ->
                store.read(
                    session -> {
                      reading.countDown();
                      await(closing);
                      return count();
                    }));
    await(reading);
    Thread closer = new Thread(store::close);
    closer.start();

    while (closer.getState() != Thread.State.WAITING) {
      assertThat(closer.getState()).isNotEqualTo(Thread.State.TERMINATED);
    }
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(this::count)
        .withMessageContaining("closed");
    closing.countDown();
    closer.join();

    assertThat(reader.isDone()).isTrue();
  }

  @Test
  void closingWaitsForTheWriterAtWork() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Future<?> writer =
        others.submit(
            () ->
                store.write(
                    session -> {
                      writing.countDown();
                      await(closing);
                      return insert(session, "kept");
                    }));
    await(writing);
    Future<?> closer =
        others.submit(
            () -> {
              closing.countDown();
              store.close();
            });

    writer.get(30, SECONDS);
    closer.get(30, SECONDS);

    store = open(file);
    assertThat(texts()).containsExactly("kept");
  }

  @Test
  void aStoreCannotBeClosedInTheMiddleOfItsOwnWrite() {
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      insert(session, "half");
                      store.close();
                      return session;
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(count()).isEqualTo("0");
  }

  private static Store open(Path path) {
    return Store.open(path, new JdbcDriver(), Durability.NORMAL);
  }

  private void run(String sql) {
    store.write(session -> execute(session, sql));
  }

  private static SqlSession execute(SqlSession session, String sql) {
    session.execute(sql);
    return session;
  }

  private static int insert(SqlSession session, String text) {
    try (SqlStatement insert = session.prepare("INSERT INTO note (text) VALUES (?1)")) {
      insert.text(0, text);
      return insert.update();
    }
  }

  private static SqlSession fail(SqlSession session) {
    insert(session, "undone");
    throw new IllegalStateException("nested");
  }

  /** Reads and writes in two steps, so that another writer in between would show. */
  private static int increment(SqlSession session) {
    long size = Long.parseLong(Stores.textOf(session, "SELECT size FROM note"));
    try (SqlStatement update = session.prepare("UPDATE note SET size = ?1")) {
      update.int64(0, size + 1);
      return update.update();
    }
  }

  private void insertCommitted(String text) {
    store.write(session -> insert(session, text));
  }

  private String count() {
    return text(COUNT);
  }

  private String text(String sql) {
    return store.read(session -> Stores.textOf(session, sql));
  }

  private List<String> texts() {
    return store.read(
        session -> {
          List<String> texts = new ArrayList<>();
          try (SqlStatement all = session.prepare("SELECT text FROM note ORDER BY id");
              SqlCursor cursor = all.query()) {
            while (cursor.next()) {
              texts.add(cursor.text(0));
            }
          }
          return texts;
        });
  }

  private static boolean await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, SECONDS)).as("the other thread came along").isTrue();
      return true;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
