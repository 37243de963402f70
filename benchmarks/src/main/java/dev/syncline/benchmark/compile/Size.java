package dev.syncline.benchmark.compile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** So much source. */
record Size(long lines, long bytes) {

  static Size of(Collection<String> sources) {
    long lines = sources.stream().mapToLong(it -> it.lines().count()).sum();
    long bytes = sources.stream().mapToLong(it -> it.getBytes(StandardCharsets.UTF_8).length).sum();
    return new Size(lines, bytes);
  }
}
