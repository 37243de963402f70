package dev.syncline.backend.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Connections that only read: as many as there are reads at a time. Safe for any threads. */
final class ReaderPool {

  private final SqliteConnections connections;
  private final Deque<Session> idle = new ArrayDeque<>();
  private boolean closed;

  ReaderPool(SqliteConnections connections) {
    this.connections = connections;
  }

  /** Runs the block on what one moment saw. */
  <R> R read(Function<Reading, R> block) {
    Session session = borrow();
    boolean done = false;
    try {
      R result = session.inTransaction("BEGIN", () -> block.apply(new SqlReading(session)));
      done = true;
      return result;
    } finally {
      giveBack(session, done);
    }
  }

  private Session borrow() {
    synchronized (idle) {
      if (closed) {
        throw new StorageException("The database was closed", null);
      }
      Session session = idle.pollFirst();
      if (session != null) {
        return session;
      }
    }
    return connections.openReader();
  }

  /** Keeps the connection for the next, unless its last use failed. */
  private void giveBack(Session session, boolean usable) {
    synchronized (idle) {
      if (usable && !closed) {
        idle.addFirst(session);
        return;
      }
    }
    session.close();
  }

  /** Closes the idle connections; those at work close when they are done. */
  void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Session::close);
      idle.clear();
    }
  }
}
