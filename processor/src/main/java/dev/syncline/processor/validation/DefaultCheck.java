package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Named;
import dev.syncline.processor.declaration.Similar;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that each default is a value of its column's type. */
final class DefaultCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.columns().stream().flatMap(DefaultCheck::findings).toList();
  }

  private static Stream<Finding> findings(ColumnDeclaration column) {
    return column.type() instanceof Supported type && column.role().fixedName().isEmpty()
        ? column.value(Mark.DEFAULT).flatMap(it -> finding(column, type, it)).stream()
        : Stream.empty();
  }

  private static Optional<Finding> finding(ColumnDeclaration column, Supported type, Named text) {
    if (type.value().kind() == Kind.BLOB) {
      return Optional.of(
          Problem.UNWRITABLE_DEFAULT.at(text.place(), column.property(), "a byte[]"));
    }
    if (type.value().kind() == Kind.JSON) {
      return Optional.of(
          Problem.UNWRITABLE_DEFAULT.at(text.place(), column.property(), "kept as JSON"));
    }
    return StoredValues.of(type, text.name()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.DEFAULT_MISFIT.at(
                text.place(),
                column.property(),
                Phrases.withArticle(type.spelling()),
                text.name(),
                example(type, text.name())));
  }

  /** A value that does. */
  private static String example(Supported type, String text) {
    return switch (type.value().kind()) {
      case TEXT -> "none";
      case BOOLEAN -> "true";
      case INT8, INT16, INT32, INT64, BIG_INTEGER -> "1";
      case FLOAT32, FLOAT64, DECIMAL -> "1.5";
      case CHAR -> "x";
      case BLOB, JSON -> "";
      case UUID -> "2b0c3a8e-6f0a-4a53-9d1c-0b6f4a1f2c77";
      case URI -> "https://example.com/";
      case INSTANT -> "2026-11-22T14:20:40Z";
      case LOCAL_DATE -> "2026-11-22";
      case LOCAL_TIME -> "14:20:40";
      case LOCAL_DATE_TIME -> "2026-11-22T14:20:40";
      case OFFSET_DATE_TIME -> "2026-11-22T14:20:40+02:00";
      case DURATION -> "PT90S";
      case ENUM -> constant(type.value().constants(), text);
    };
  }

  /** The one that was meant, or just one. */
  private static String constant(List<String> constants, String text) {
    return Similar.to(text, constants)
        .or(() -> constants.stream().findFirst())
        .orElse("the name of a constant");
  }
}
