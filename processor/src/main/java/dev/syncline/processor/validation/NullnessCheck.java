package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.EmbeddedDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for columns that have no room for null where a row may have no value. */
final class NullnessCheck implements Check {

  private static final Map<String, String> BOXES = Map.of("int", "Integer", "char", "Character");

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.columns().stream()
        .filter(column -> !column.has(Mark.DEFAULT))
        .flatMap(column -> finding(column, table).stream())
        .toList();
  }

  private static Optional<Finding> finding(ColumnDeclaration column, TableDeclaration table) {
    if (column.type() instanceof Supported type && type.isPrimitive()) {
      return column.role() == Role.SERVER_ONLY && !isInNullable(column, table)
          ? Optional.of(primitive(column, type.spelling()))
          : Optional.empty();
    }
    return column.saysNonNull() ? nonNull(column) : Optional.empty();
  }

  /** Where no value is, such a record is null, or the column a mistake of its own. */
  private static boolean isInNullable(ColumnDeclaration column, TableDeclaration table) {
    return table.around(column.owner()).anyMatch(EmbeddedDeclaration::isNullable);
  }

  private static Finding primitive(ColumnDeclaration column, String type) {
    String box = BOXES.getOrDefault(type, Identifiers.capitalized(type));
    String zero = type.equals("boolean") ? "false" : "0";
    return Problem.PRIMITIVE_NULL.at(
        column.place(), column.property(), Phrases.withArticle(type), zero, box);
  }

  private static Optional<Finding> nonNull(ColumnDeclaration column) {
    return switch (column.role()) {
      case ID, DELETED, SYNCED -> Optional.empty();
      case VERSION, CREATED_AT, UPDATED_AT ->
          Optional.of(Problem.NULL_UNTIL_ANSWERED.at(column.place(), column.property()));
      case SERVER_ONLY ->
          Optional.of(Problem.NULL_FROM_SERVER.at(column.place(), column.property()));
      case LOCAL_ONLY -> Optional.of(Problem.NULL_OF_PULLED.at(column.place(), column.property()));
    };
  }
}
