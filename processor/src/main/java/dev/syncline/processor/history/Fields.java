package dev.syncline.processor.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object, each of which has to be taken: what is not known may matter. */
final class Fields {

  private final Map<String, Object> values;

  Fields(Map<?, ?> object) {
    values = new LinkedHashMap<>();
    object.forEach((name, value) -> values.put((String) name, value));
  }

  <T> T require(String name, Class<T> type) throws IOException {
    return take(name, type).orElseThrow(() -> new IOException("it lacks \"" + name + "\""));
  }

  <T> Optional<T> take(String name, Class<T> type) throws IOException {
    Object value = values.remove(name);
    if (value != null && !type.isInstance(value)) {
      throw new IOException("its \"" + name + "\" is no " + type.getSimpleName());
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  /** The elements of an array; none if it is not there. */
  <T> List<T> list(String name, Class<T> type) throws IOException {
    List<?> list = take(name, List.class).orElse(List.of());
    if (!list.stream().allMatch(type::isInstance)) {
      throw new IOException("its \"" + name + "\" holds no " + type.getSimpleName());
    }
    return list.stream().<T>map(type::cast).toList();
  }

  boolean flag(String name) throws IOException {
    return take(name, Boolean.class).orElse(false);
  }

  /** Makes sure that all has been taken. */
  void end() throws IOException {
    for (String name : values.keySet()) {
      throw new IOException("it says \"" + name + "\", which this release does not know");
    }
  }
}
