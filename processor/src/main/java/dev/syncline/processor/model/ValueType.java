package dev.syncline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a column holds.
 *
 * @param enumeration the enum, if it holds an enum's constants
 * @param constants their names, in the order of the source
 */
public record ValueType(Kind kind, Optional<ClassRef> enumeration, List<String> constants) {

  /** The kinds of values; named as in the runtime's {@code ColumnType}. */
  public enum Kind {
    TEXT,
    BOOLEAN,
    INT8,
    INT16,
    INT32,
    INT64,
    FLOAT32,
    FLOAT64,
    DECIMAL,
    BIG_INTEGER,
    CHAR,
    BLOB,
    UUID,
    URI,
    INSTANT,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_DATE_TIME,
    DURATION,
    ENUM
  }

  public ValueType {
    constants = List.copyOf(constants);
    if ((kind == Kind.ENUM) != enumeration.isPresent()) {
      throw new IllegalArgumentException(kind + " of " + enumeration);
    }
  }

  public static ValueType of(Kind kind) {
    return new ValueType(kind, Optional.empty(), List.of());
  }

  public static ValueType ofEnum(ClassRef enumeration, List<String> constants) {
    return new ValueType(Kind.ENUM, Optional.of(enumeration), constants);
  }
}
