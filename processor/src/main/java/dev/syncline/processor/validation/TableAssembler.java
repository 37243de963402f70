package dev.syncline.processor.validation;

import dev.syncline.annotation.Conflicts;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.EmbeddedDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Owner;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.EmbeddedModel;
import dev.syncline.processor.model.Inside;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.Traits;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the model of a declaration.
 *
 * <p>A declaration with errors gets one too, of which only the classes and their members are to be
 * generated: whatever is not understood is taken for a text.
 */
final class TableAssembler {

  private static final Supported TEXT = new Supported("String", ValueType.of(Kind.TEXT), false);
  private static final ColumnModel MISSING_ID =
      new ColumnModel(
          "id",
          "id",
          Role.ID,
          TEXT.value(),
          true,
          Traits.NONE,
          Member.method("id"),
          Optional.empty(),
          Optional.empty());

  private TableAssembler() {}

  static TableModel assemble(TableDeclaration table) {
    return assemble(table, table.constructor(), columns(table), embedded(table));
  }

  /** A model with an id, as each has one, and a constructor without parameters. */
  static TableModel assembleUnderstood(TableDeclaration table) {
    Map<String, ColumnModel> byProperty = new LinkedHashMap<>();
    columns(table).forEach(it -> byProperty.putIfAbsent(it.property(), it));
    List<ColumnModel> columns = new ArrayList<>(byProperty.values());
    if (columns.stream().noneMatch(it -> it.role() == Role.ID)) {
      columns.add(MISSING_ID);
    }
    return assemble(table, List.of(), columns, List.of());
  }

  private static TableModel assemble(
      TableDeclaration table,
      List<String> constructor,
      List<ColumnModel> columns,
      List<EmbeddedModel> embedded) {
    return new TableModel(
        table.type(),
        table.isPublic(),
        constructor,
        table.tableName(),
        table.detectsConflicts(),
        table.conflicts().map(it -> Conflicts.valueOf(it.name())).orElse(Conflicts.ASK),
        table.versioning().number(),
        table.versioning().migrations(),
        table.usesDeprecated(),
        columns.stream().filter(it -> it.role() != Role.DELETED).toList(),
        embedded,
        columns.stream().filter(it -> it.role() == Role.DELETED).findFirst(),
        IndexAssembler.assemble(table));
  }

  private static List<ColumnModel> columns(TableDeclaration table) {
    return table.columns().stream().map(it -> assemble(it, table)).toList();
  }

  private static List<EmbeddedModel> embedded(TableDeclaration table) {
    return table.embedded().stream().map(TableAssembler::assemble).toList();
  }

  private static EmbeddedModel assemble(EmbeddedDeclaration embedded) {
    return new EmbeddedModel(
        embedded.property(),
        embedded.type(),
        embedded.components(),
        embedded.isNullable(),
        embedded.getter(),
        embedded.setter(),
        embedded.owner().map(Owner::property));
  }

  private static ColumnModel assemble(ColumnDeclaration column, TableDeclaration table) {
    Supported type = column.type() instanceof Supported it ? it : TEXT;
    boolean required = isNeeded(column, type) && !isInNullable(column.owner(), table);
    return new ColumnModel(
        column.property(),
        column.columnName(),
        column.role(),
        type.value(),
        required,
        traits(column, type, required, table),
        column.getter(),
        column.setter(),
        column.owner().map(it -> new Inside(it.property(), isNeeded(column, type))));
  }

  /** In a record that may be null, null stays null. */
  private static Traits traits(
      ColumnDeclaration column, Supported type, boolean required, TableDeclaration table) {
    Traits traits =
        TraitsAssembler.assemble(column, type, table.references().get(column.property()));
    return required ? traits : traits.withoutDefault();
  }

  private static boolean isInNullable(Optional<Owner> owner, TableDeclaration table) {
    return table.around(owner).anyMatch(EmbeddedDeclaration::isNullable);
  }

  /** Server columns are null until the server has answered, local ones in rows that it sent. */
  private static boolean isNeeded(ColumnDeclaration column, Supported type) {
    if (column.has(Mark.DEFAULT)) {
      return true;
    }
    return switch (column.role()) {
      case ID, DELETED -> true;
      case VERSION, CREATED_AT, UPDATED_AT -> false;
      case LOCAL_ONLY, SERVER_ONLY -> type.isPrimitive();
      case SYNCED -> type.isPrimitive() || column.saysNonNull();
    };
  }
}
