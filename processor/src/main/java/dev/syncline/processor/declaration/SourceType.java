package dev.syncline.processor.declaration;

import dev.syncline.processor.model.ValueType;
import javax.lang.model.type.TypeMirror;

/** The type of a column as the source has it. */
public sealed interface SourceType {

  /** The type for a message: qualified, but for {@code java.lang}. */
  String spelling();

  /** A type that columns have. */
  record Supported(String spelling, ValueType value, boolean isPrimitive) implements SourceType {}

  /** A class that code in the model's package cannot see. */
  record Hidden(String spelling) implements SourceType {}

  /** A type that no column has. */
  record Unsupported(String spelling) implements SourceType {}

  /**
   * A type that a converter is to turn into one that columns have, and does not.
   *
   * @param converter the converter's name
   * @param detail what else the message names
   */
  record Unconverted(String spelling, Why why, String converter, String detail)
      implements SourceType {

    /** What is wrong with the converter. */
    public enum Why {
      CANNOT_BE_MADE,
      CONVERTS_ANOTHER,
      GIVES_NO_COLUMN
    }
  }

  /**
   * A type that does not exist, or not yet: another processor may be about to write it.
   *
   * @param spelling what it is to the column, and its name if that is known: {@code type Mood}
   */
  record Missing(String spelling) implements SourceType {

    /** By its name, which javac 17 forgets if it has type arguments: it says {@code <any>}. */
    static Missing of(TypeMirror type) {
      return new Missing(("type " + type).replaceAll(" ?<.*", ""));
    }
  }
}
