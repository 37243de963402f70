package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;

/** Looks for columns whose values some servers round. */
final class PrecisionCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.columns().stream()
        .filter(PrecisionCheck::isRounded)
        .map(it -> Problem.WIRE_PRECISION.at(it.place(), it.property(), kept(it)))
        .toList();
  }

  /** As what its values travel: of a converted one, not the model's type. */
  private static String kept(ColumnDeclaration column) {
    return isConverted(column) ? "converted to a long" : "a " + column.type().spelling();
  }

  private static boolean isConverted(ColumnDeclaration column) {
    return column.type() instanceof Supported type && type.value().conversion().isPresent();
  }

  private static boolean isRounded(ColumnDeclaration column) {
    return column.role() == Role.SYNCED
        && column.type() instanceof Supported type
        && type.value().kind() == Kind.INT64;
  }
}
