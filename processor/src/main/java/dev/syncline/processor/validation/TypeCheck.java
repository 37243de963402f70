package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Optional;

/** Checks that every column has a type that its role allows. */
final class TypeCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.columns().stream()
        .flatMap(column -> finding(column, table.type().simpleName()).stream())
        .toList();
  }

  private static Optional<Finding> finding(ColumnDeclaration column, String model) {
    SourceType type = column.type();
    if (type instanceof SourceType.Missing) {
      return Optional.of(
          Problem.UNKNOWN_TYPE.at(column.place(), model, column.property(), type.spelling()));
    }
    boolean kept = column.has(Mark.JSON) || column.has(Mark.CONVERT);
    if (kept && column.role().fixedName().isPresent()) {
      return Optional.empty(); // which is a contradiction
    }
    return switch (column.role()) {
      case ID -> unlessKind(Kind.TEXT, column, SystemTypes.ofId(type));
      case VERSION -> unlessKind(Kind.TEXT, column, SystemTypes.ofVersion(type));
      case CREATED_AT, UPDATED_AT -> timestamp(column);
      case DELETED -> unlessKind(Kind.BOOLEAN, column, Problem.DELETED_NOT_BOOLEAN);
      case SYNCED, LOCAL_ONLY, SERVER_ONLY -> data(column);
    };
  }

  private static Optional<Finding> unlessKind(
      Kind kind, ColumnDeclaration column, Problem problem) {
    return holds(kind, column)
        ? Optional.empty()
        : Optional.of(
            problem.at(
                column.place(), column.property(), Phrases.withArticle(column.type().spelling())));
  }

  private static Optional<Finding> timestamp(ColumnDeclaration column) {
    String mark = column.role() == Role.CREATED_AT ? "@CreatedAt" : "@UpdatedAt";
    return holds(Kind.INSTANT, column)
        ? Optional.empty()
        : Optional.of(
            Problem.TIMESTAMP_NOT_INSTANT.at(
                column.place(),
                mark,
                column.property(),
                Phrases.withArticle(column.type().spelling())));
  }

  private static Optional<Finding> data(ColumnDeclaration column) {
    String type = column.type().spelling();
    if (column.type() instanceof SourceType.Hidden) {
      return Optional.of(Problem.HIDDEN_TYPE.at(column.place(), column.property(), type));
    }
    if (column.type() instanceof SourceType.Unsupported) {
      return Optional.of(
          Problem.UNSUPPORTED_TYPE.at(
              column.place(),
              column.property(),
              Phrases.withArticle(type),
              Phrases.insteadOf(type, column.setter().isPresent())));
    }
    return column.type() instanceof SourceType.Unconverted unconverted
        ? Optional.of(unconverted(column, unconverted))
        : Optional.empty();
  }

  private static Finding unconverted(ColumnDeclaration column, SourceType.Unconverted type) {
    Place place = column.placeOf(Mark.CONVERT);
    String property = column.property();
    String detail = type.detail();
    return switch (type.why()) {
      case CANNOT_BE_MADE ->
          Problem.CONVERTER_UNMAKEABLE.at(place, property, type.converter(), detail);
      case CONVERTS_ANOTHER ->
          Problem.CONVERTER_OF_ANOTHER.at(
              place, property, type.converter(), Phrases.withArticle(type.spelling()), detail);
      case GIVES_NO_COLUMN ->
          Problem.CONVERTER_WITHOUT_COLUMN.at(
              place,
              property,
              type.converter(),
              Phrases.withArticle(detail),
              Phrases.columnInsteadOf(detail));
    };
  }

  private static boolean holds(Kind kind, ColumnDeclaration column) {
    return column.type() instanceof SourceType.Supported type && type.value().kind() == kind;
  }
}
