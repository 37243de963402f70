package dev.syncline.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.backend.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What lies in {@code resources/vectors}. */
final class VectorFiles {

  private VectorFiles() {}

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(String file, String name) {
    try (InputStream in = VectorFiles.class.getResourceAsStream("/vectors/" + file)) {
      String text = new String(in.readAllBytes(), UTF_8);
      return (List<Map<String, Object>>) ((Map<String, Object>) Json.parse(text)).get(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
