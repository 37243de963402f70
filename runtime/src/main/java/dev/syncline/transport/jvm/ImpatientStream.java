package dev.syncline.transport.jvm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer, which has to go on: {@code java.net.http} waits with a time-out for the
 * head of an answer, and for its body for ever.
 */
@JvmOnly
final class ImpatientStream extends FilterInputStream {

  private static final ScheduledThreadPoolExecutor ALARMS = alarms();

  private final long millis;
  private volatile boolean timedOut;

  /**
   * A body.
   *
   * @param millis how long to wait for more of it
   */
  ImpatientStream(InputStream body, long millis) {
    super(body);
    this.millis = millis;
  }

  private static ScheduledThreadPoolExecutor alarms() {
    ScheduledThreadPoolExecutor alarms =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "syncline-read-timeout");
              thread.setDaemon(true);
              return thread;
            });
    alarms.setRemoveOnCancelPolicy(true);
    return alarms;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Future<?> alarm = ALARMS.schedule(this::giveUp, millis, TimeUnit.MILLISECONDS);
    try {
      int count = in.read(bytes, offset, length);
      requireInTime();
      return count;
    } catch (IOException e) {
      requireInTime();
      throw e;
    } finally {
      alarm.cancel(false);
    }
  }

  /** Closing is what ends a read that waits. */
  private void giveUp() {
    timedOut = true;
    try {
      in.close();
    } catch (IOException e) {
      // The read that waits fails, which is what it should do.
    }
  }

  private void requireInTime() throws SocketTimeoutException {
    if (timedOut) {
      throw new SocketTimeoutException("the rest of the answer did not come in time");
    }
  }
}
