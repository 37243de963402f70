package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that what the annotations of a column say goes together. */
final class ContradictionCheck implements Check {

  /** What the former mean, the latter take back. */
  private static final Map<Mark, Set<Mark>> CONTRADICTIONS =
      Map.of(
          Mark.LOCAL_ONLY, Set.of(Mark.SERVER_ONLY, Mark.MERGE),
          Mark.SERVER_ONLY, Set.of(Mark.UNIQUE, Mark.MERGE),
          Mark.CONVERT, Set.of(Mark.JSON),
          Mark.JSON, Set.of(Mark.REFERENCES, Mark.INDEX, Mark.UNIQUE));

  /** System columns that queries may be ordered by; what is wrong with the id has its own words. */
  private static final Set<Mark> INDEXED = Set.of(Mark.ID, Mark.CREATED_AT, Mark.UPDATED_AT);

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.columns().stream().flatMap(ContradictionCheck::findings).toList();
  }

  private static Stream<Finding> findings(ColumnDeclaration column) {
    List<Mark> marks = List.copyOf(column.marks().keySet());
    return marks.stream()
        .flatMap(
            first ->
                marks.stream()
                    .filter(other -> contradicts(first, other))
                    .map(other -> finding(column, first, other)));
  }

  private static boolean contradicts(Mark first, Mark other) {
    return first.fixedName().isPresent()
        ? first.compareTo(other) < 0 && !(other == Mark.INDEX && INDEXED.contains(first))
        : CONTRADICTIONS.getOrDefault(first, Set.of()).contains(other);
  }

  private static Finding finding(ColumnDeclaration column, Mark first, Mark other) {
    return other == Mark.COLUMN
        ? Problem.FIXED_NAME.at(
            column.placeOf(other),
            column.property(),
            first.spelling(),
            first.fixedName().orElseThrow())
        : Problem.CONTRADICTORY_ANNOTATIONS.at(
            column.placeOf(other), column.property(), first.spelling(), other.spelling());
  }
}
