package dev.syncline.backend.storage;

import java.util.function.Function;

/**
 * The rows of all tables of a backend.
 *
 * <p><b>Atomicity.</b> What happens in one {@link #write} is stored together or, if the block
 * throws, not at all. What is seen in one {@link #read} is the state of one moment.
 *
 * <p><b>Threads.</b> Safe for any number of them; one write at a time. A block must not open
 * another.
 *
 * <p><b>Crash.</b> A write that returned survives a kill of the process, and on a file a power cut
 * too: a version that a client has seen is never given again.
 */
public interface Storage extends AutoCloseable {

  <R> R read(Function<Reading, R> block);

  <R> R write(Function<Writing, R> block);

  /** Waits for the write at work. Closing twice does nothing. */
  @Override
  void close();
}
