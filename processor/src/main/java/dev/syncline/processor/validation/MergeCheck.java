package dev.syncline.processor.validation;

import dev.syncline.annotation.MergeRule;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Named;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.TypeRef;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that each rule for clashes fits its column's type, and that clashes are noticed. */
final class MergeCheck implements Check {

  /** What Jackson reads a JSON array as, and that has no other order than its own. */
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set");

  @Override
  public List<Finding> findings(TableDeclaration table) {
    Stream<Finding> misfits = table.columns().stream().flatMap(it -> misfit(it).stream());
    return table.detectsConflicts()
        ? misfits.toList()
        : Stream.concat(misfits, unnoticed(table)).toList();
  }

  private static Stream<Finding> unnoticed(TableDeclaration table) {
    String model = table.type().simpleName();
    Stream<Finding> conflicts =
        table.conflicts().stream()
            .map(it -> Problem.CONFLICTS_UNNOTICED.at(it.place(), model, it.name()));
    Stream<Finding> rules =
        table.columns().stream()
            .filter(it -> it.has(Mark.MERGE))
            .map(
                it ->
                    Problem.MERGE_WITHOUT_CONFLICTS.at(
                        it.placeOf(Mark.MERGE), it.property(), model));
    return Stream.concat(conflicts, rules);
  }

  private static Optional<Finding> misfit(ColumnDeclaration column) {
    return column.type() instanceof Supported type && column.role() == Role.SYNCED
        ? column.value(Mark.MERGE).flatMap(it -> misfit(column.property(), type, it))
        : Optional.empty();
  }

  private static Optional<Finding> misfit(String column, Supported type, Named rule) {
    String noun = Phrases.withArticle(type.spelling());
    Kind kind = type.value().kind();
    Place place = rule.place();
    Finding misfit =
        switch (MergeRule.valueOf(rule.name())) {
          case SUM_OF_CHANGES ->
              isNumber(kind) ? null : Problem.SUM_OF_NO_NUMBER.at(place, column, noun);
          case MAX ->
              isOrdered(kind)
                  ? null
                  : Problem.ORDER_OF_NO_VALUES.at(place, column, noun, "greatest");
          case MIN ->
              isOrdered(kind) ? null : Problem.ORDER_OF_NO_VALUES.at(place, column, noun, "least");
          case UNION ->
              isCollection(type.value())
                  ? null
                  : Problem.UNION_OF_NO_COLLECTION.at(place, column, noun);
          case SERVER, LOCAL, LATEST, ASK -> null;
        };
    return Optional.ofNullable(misfit);
  }

  private static boolean isNumber(Kind kind) {
    return switch (kind) {
      case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, DECIMAL, BIG_INTEGER -> true;
      default -> false;
    };
  }

  private static boolean isOrdered(Kind kind) {
    return switch (kind) {
      case BLOB, URI, JSON -> false;
      default -> true;
    };
  }

  private static boolean isCollection(ValueType type) {
    return type.kind() == Kind.JSON
        && type.modelType().orElseThrow() instanceof TypeRef.Named named
        && COLLECTIONS.contains(named.type().qualifiedName());
  }
}
