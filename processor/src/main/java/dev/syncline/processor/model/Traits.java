package dev.syncline.processor.model;

import java.util.Optional;

/**
 * What a column has beyond its name, type and role; named as in the runtime's {@code Traits}.
 *
 * @param defaultValue what a row without a value has, as SQLite keeps it: a {@code Long}, {@code
 *     Double} or {@code String}
 */
public record Traits(Optional<Object> defaultValue) {

  public static final Traits NONE = new Traits(Optional.empty());

  public static Traits withDefault(Object stored) {
    return new Traits(Optional.of(stored));
  }
}
