package dev.syncline.processor.declaration;

import dev.syncline.processor.model.ValueType;
import java.util.List;

/** The type of a column as the source has it. */
public sealed interface SourceType {

  /** The type for a message: qualified, but for {@code java.lang}. */
  String spelling();

  /**
   * A type that columns have.
   *
   * @param constants the names of an enum's constants, else empty
   */
  record Supported(String spelling, ValueType value, boolean isPrimitive, List<String> constants)
      implements SourceType {

    public Supported {
      constants = List.copyOf(constants);
    }

    /** A type that is no enum. */
    public Supported(String spelling, ValueType value, boolean isPrimitive) {
      this(spelling, value, isPrimitive, List.of());
    }
  }

  /** An enum that code in the model's package cannot see. */
  record Hidden(String spelling) implements SourceType {}

  /** A type that no column has. */
  record Unsupported(String spelling) implements SourceType {}

  /** A type that does not exist, or not yet: another processor may be about to write it. */
  record Missing(String spelling) implements SourceType {}
}
