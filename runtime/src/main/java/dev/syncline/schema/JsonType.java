package dev.syncline.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The type of a {@code @Json} column with its type arguments: {@code new JsonType<List<String>>()
 * {}}. Generated; safe to share among threads. Jackson's databind is loaded when the first value is
 * read or written, and not before.
 *
 * @param <T> what the model has
 */
public abstract class JsonType<T> {

  private volatile @Nullable JsonMapping<T> mapping;

  protected JsonType() {}

  /**
   * The value as JSON in its one spelling.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  final String write(T value) {
    return mapping().write(value);
  }

  /**
   * The value that a JSON text says; null for JSON's null.
   *
   * @throws IllegalArgumentException if the text does not fit the type
   */
  final @Nullable T read(String json) {
    return mapping().read(json);
  }

  private JsonMapping<T> mapping() {
    JsonMapping<T> known = mapping;
    if (known == null) {
      known = new JsonMapping<>(type());
      mapping = known;
    }
    return known;
  }

  private Type type() {
    return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
  }

  /** The type as the source has it. */
  @Override
  public final String toString() {
    return type() instanceof Class<?> plain ? plain.getName() : type().toString();
  }
}
