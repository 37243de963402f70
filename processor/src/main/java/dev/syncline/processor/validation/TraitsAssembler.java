package dev.syncline.processor.validation;

import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.OnDelete;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Reference;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.Traits;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the traits of a column in whose declaration no problem was found. */
final class TraitsAssembler {

  private TraitsAssembler() {}

  /**
   * @param reference what the column refers to, if it does
   */
  static Traits assemble(ColumnDeclaration column, Supported type, @Nullable Reference reference) {
    return new Traits(
        defaultValue(column, type),
        rule(column),
        column.has(Mark.SENSITIVE),
        Optional.ofNullable(reference).flatMap(Reference::table),
        onDelete(column));
  }

  private static MergeRule rule(ColumnDeclaration column) {
    return column.value(Mark.MERGE).map(it -> MergeRule.valueOf(it.name())).orElse(MergeRule.ASK);
  }

  private static OnDelete onDelete(ColumnDeclaration column) {
    return column.onDelete().map(it -> OnDelete.valueOf(it.name())).orElse(OnDelete.KEEP);
  }

  private static Optional<Object> defaultValue(ColumnDeclaration column, Supported type) {
    Optional<Object> given =
        column.value(Mark.DEFAULT).flatMap(it -> StoredValues.of(type, it.name()));
    boolean hasZero = mayLackValue(column) && type.isPrimitive();
    return hasZero ? given.or(() -> Optional.of(zero(type.value().kind()))) : given;
  }

  /** A row has no value for it until this app has given it one, or the server. */
  private static boolean mayLackValue(ColumnDeclaration column) {
    return column.role() == Role.LOCAL_ONLY || column.role() == Role.SERVER_ONLY;
  }

  /** What Java gives to a field of the primitive type. */
  private static Object zero(Kind kind) {
    return switch (kind) {
      case FLOAT32, FLOAT64 -> 0.0;
      case CHAR -> "\0";
      default -> 0L;
    };
  }
}
