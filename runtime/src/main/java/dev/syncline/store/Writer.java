package dev.syncline.store;

import dev.syncline.error.StoreException;
import dev.syncline.schema.RowReader;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The transactions of the one connection that writes. Guarded by the store's lock of writing. */
final class Writer {

  private final Path file;
  private final SqlConnection connection;
  private final WriteSession session;
  private final RowStreams streams = new RowStreams();

  /** Why SQLite itself has undone the transaction at hand, or null. */
  private @Nullable Throwable undone;

  Writer(Path file, SqlConnection connection, Observers observers) {
    this.file = file;
    this.connection = connection;
    this.session = new WriteSession(connection, observers);
  }

  /** What a block runs on within a transaction. */
  SqlSession session() {
    return session;
  }

  /** Runs the block in a transaction: all of it or, if it throws, nothing. */
  <R> R inTransaction(Changes changes, Function<SqlSession, R> block) {
    session.noteIn(changes);
    connection.begin();
    try {
      R result = endingStreams(block);
      if (undone != null) {
        throw new StoreException(
            file, "The write to " + file + " was undone, since a part of it failed", undone);
      }
      connection.commit();
      return result;
    } catch (Throwable e) {
      undo(connection::rollback, e);
      throw e;
    } finally {
      undone = null;
    }
  }

  private <R> R endingStreams(Function<SqlSession, R> block) {
    try {
      return block.apply(session);
    } finally {
      streams.endAll(RowStreams::writeEnded);
    }
  }

  /** Runs the block as a part of the transaction, undone alone if it throws. */
  <R> R inSavepoint(Function<SqlSession, R> block) {
    Changes before = session.changes().copy();
    connection.execute("SAVEPOINT nested");
    try {
      R result = block.apply(session);
      connection.execute("RELEASE nested");
      return result;
    } catch (Throwable e) {
      session.changes().restore(before);
      if (!undo(this::rollBackNested, e) && undone == null) {
        // What the outer block still does must be undone with the rest.
        undone = e;
        undo(connection::begin, e);
      }
      throw e;
    }
  }

  private void rollBackNested() {
    connection.execute("ROLLBACK TO nested");
    connection.execute("RELEASE nested");
  }

  /**
   * Rolls back. Where a disk is full, SQLite may have undone the whole transaction by itself, so
   * that there is nothing to roll back: what counts is why.
   */
  private static boolean undo(Runnable rollback, Throwable why) {
    try {
      rollback.run();
      return true;
    } catch (StoreException e) {
      why.addSuppressed(e);
      return false;
    }
  }

  /** Runs a block within the transaction that cannot write. */
  <R> R readOnly(Function<SqlSession, R> block) {
    connection.execute("PRAGMA query_only = ON");
    try {
      return block.apply(session);
    } finally {
      connection.execute("PRAGMA query_only = OFF");
    }
  }

  /** Rows that are read one by one, by this thread and up to the end of the transaction. */
  <R> Stream<R> stream(Function<SqlSession, Rows> query, Function<RowReader, R> make) {
    return streams.open(query.apply(session), make, Thread.currentThread(), () -> {});
  }

  void close() {
    connection.close();
  }
}
