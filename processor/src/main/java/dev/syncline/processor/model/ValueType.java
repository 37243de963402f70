package dev.syncline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a column holds.
 *
 * @param enumeration the enum, if it holds an enum's constants
 * @param constants their names, in the order of the source
 * @param conversion what stands between it and what the model has, if anything
 */
public record ValueType(
    Kind kind,
    Optional<ClassRef> enumeration,
    List<String> constants,
    Optional<Conversion> conversion) {

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
    ENUM,
    JSON
  }

  public ValueType {
    constants = List.copyOf(constants);
    if ((kind == Kind.ENUM) != enumeration.isPresent()) {
      throw new IllegalArgumentException(kind + " of " + enumeration);
    }
  }

  public static ValueType of(Kind kind) {
    return new ValueType(kind, Optional.empty(), List.of(), Optional.empty());
  }

  public static ValueType ofEnum(ClassRef enumeration, List<String> constants) {
    return new ValueType(Kind.ENUM, Optional.of(enumeration), constants, Optional.empty());
  }

  public static ValueType ofJson(TypeRef type) {
    return new ValueType(
        Kind.JSON, Optional.empty(), List.of(), Optional.of(new Conversion.Json(type)));
  }

  /** The same values, which a converter makes of those of the model. */
  public ValueType convertedBy(ClassRef converter, TypeRef type) {
    return new ValueType(
        kind, enumeration, constants, Optional.of(new Conversion.By(converter, type)));
  }

  /** The converter that stands before them, if one does. */
  public Optional<ClassRef> converter() {
    return conversion
        .filter(Conversion.By.class::isInstance)
        .map(it -> ((Conversion.By) it).converter());
  }

  /** What the model has, if it is something else. */
  public Optional<TypeRef> modelType() {
    return conversion.map(Conversion::type);
  }
}
