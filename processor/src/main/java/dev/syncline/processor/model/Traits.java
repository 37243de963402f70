package dev.syncline.processor.model;

import java.util.Optional;

/**
 * What a column has beyond its name, type and role; named as in the runtime's {@code Traits}.
 *
 * @param defaultValue what a row without a value has, as SQLite keeps it: a {@code Long}, {@code
 *     Double} or {@code String}
 * @param sensitive whether its values may appear in no log and no message
 * @param parent the table whose rows' ids it holds
 */
public record Traits(Optional<Object> defaultValue, boolean sensitive, Optional<String> parent) {

  public static final Traits NONE = new Traits(Optional.empty(), false, Optional.empty());

  public static Traits withDefault(Object stored) {
    return new Traits(Optional.of(stored), false, Optional.empty());
  }
}
