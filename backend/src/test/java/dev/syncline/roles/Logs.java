package dev.syncline.roles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Takes what is logged, at every level, while a test listens. The build names it to SLF4J, with
 * {@code -Dslf4j.provider}.
 */
public final class Logs implements SLF4JServiceProvider {

  private static @Nullable List<Line> lines;

  /** What was logged. */
  record Line(Level level, String text, @Nullable Throwable thrown) {}

  /** The lines that are logged from now on; the caller stops this. */
  static synchronized List<Line> listen() {
    List<Line> fresh = new ArrayList<>();
    lines = fresh;
    return fresh;
  }

  static synchronized void stop() {
    lines = null;
  }

  private static synchronized boolean isListening() {
    return lines != null;
  }

  private static synchronized void add(Line line) {
    if (lines != null) {
      lines.add(line);
    }
  }

  @Override
  public void initialize() {}

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> new Listening();
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return new BasicMarkerFactory();
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return new NOPMDCAdapter();
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0";
  }

  private static final class Listening extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean isTraceEnabled() {
      return isListening();
    }

    @Override
    public boolean isDebugEnabled() {
      return isListening();
    }

    @Override
    public boolean isInfoEnabled() {
      return isListening();
    }

    @Override
    public boolean isWarnEnabled() {
      return isListening();
    }

    @Override
    public boolean isErrorEnabled() {
      return isListening();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String message,
        Object @Nullable [] arguments,
        @Nullable Throwable thrown) {
      add(new Line(level, MessageFormatter.basicArrayFormat(message, arguments), thrown));
    }
  }
}
