package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;

/** Makes the model of a declaration in which no problem was found. */
final class TableAssembler {

  private TableAssembler() {}

  static TableModel assemble(TableDeclaration table) {
    return new TableModel(
        table.type(),
        table.isPublic(),
        table.constructor(),
        table.tableName(),
        table.detectsConflicts(),
        table.usesDeprecated(),
        table.columns().stream().map(TableAssembler::assemble).toList());
  }

  private static ColumnModel assemble(ColumnDeclaration column) {
    if (!(column.type() instanceof SourceType.Supported type)) {
      throw new IllegalArgumentException("No column type: " + column);
    }
    return new ColumnModel(
        column.property(),
        column.columnName(),
        column.role(),
        type.value(),
        isRequired(column, type),
        column.getter(),
        column.setter());
  }

  /** Server columns are null until the server has answered, local ones in rows that it sent. */
  private static boolean isRequired(ColumnDeclaration column, SourceType.Supported type) {
    return switch (column.role()) {
      case ID -> true;
      case VERSION, CREATED_AT, UPDATED_AT -> false;
      case LOCAL_ONLY -> type.isPrimitive();
      case SYNCED -> type.isPrimitive() || column.saysNonNull();
    };
  }
}
