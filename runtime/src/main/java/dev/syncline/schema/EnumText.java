package dev.syncline.schema;

import org.jspecify.annotations.Nullable;

/** Enum constants as text: their names. */
final class EnumText {

  private EnumText() {}

  /** The constant of this name, or null if this app has none: a newer one may have written it. */
  static <E extends Enum<E>> @Nullable E parse(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
