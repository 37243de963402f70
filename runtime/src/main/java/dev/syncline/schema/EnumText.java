package dev.syncline.schema;

import java.util.Arrays;

/** Enum constants as text: their names. */
final class EnumText {

  private EnumText() {}

  static <E extends Enum<E>> E parse(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(
          String.format(
              "%s has no constant %s, only %s. A newer app may have written it: add the constant.",
              type.getName(), name, Arrays.toString(type.getEnumConstants())),
          unknown);
    }
  }
}
