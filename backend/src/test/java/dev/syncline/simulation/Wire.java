package dev.syncline.simulation;

import dev.syncline.backend.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values as the JSON of a row says them, made comparable with those that users write. Written by
 * hand, not by the code under test: what is lost on the way has to show.
 */
final class Wire {

  private Wire() {}

  /** The row in the body of an answer. */
  static Item item(Model<?, ?> model, Map<String, ?> json) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String column : model.columns()) {
      values.put(column, value(model.type(column), json.get(column)));
    }
    String version = model.detectsConflicts() ? (String) json.get("version") : null;
    return new Item(model.table(), (String) json.get("id"), version, values);
  }

  private static @Nullable Object value(Class<?> type, @Nullable Object json) {
    if (json == null || type == String.class) {
      return json;
    } else if (type == BigDecimal.class) {
      return new BigDecimal((String) json).stripTrailingZeros();
    } else if (type == Instant.class) {
      return Instant.parse((String) json);
    } else if (type == Set.class) {
      return texts((String) json);
    } else if (type == Double.class) {
      return ((Number) json).doubleValue();
    }
    return ((Number) json).longValue();
  }

  private static Set<String> texts(String json) {
    Set<String> texts = new TreeSet<>();
    ((List<?>) Json.parse(json)).forEach(it -> texts.add((String) it));
    return texts;
  }

  /** The JSON of a row. */
  static String json(Item item) {
    List<String> fields = new ArrayList<>();
    if (item.id() != null) {
      fields.add("\"id\":" + quoted(item.id()));
    }
    item.values().forEach((name, value) -> fields.add(quoted(name) + ":" + json(value)));
    return "{" + String.join(",", fields) + "}";
  }

  private static String json(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return quoted(number.toPlainString());
    } else if (value instanceof Number || value == null) {
      return String.valueOf(value);
    } else if (value instanceof Set<?> set) {
      List<String> texts = set.stream().map(it -> quoted((String) it)).toList();
      return quoted("[" + String.join(",", texts) + "]");
    }
    return quoted(value.toString());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
