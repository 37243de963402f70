package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.EmbeddedDeclaration;
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
    return table.columns().stream().flatMap(column -> findings(column, table)).toList();
  }

  /** One for each annotation that an earlier one contradicts. */
  private static Stream<Finding> findings(ColumnDeclaration column, TableDeclaration table) {
    Set<Mark> marks = column.marks().keySet();
    return marks.stream()
        .flatMap(
            other ->
                marks.stream()
                    .filter(first -> contradicts(first, other))
                    .limit(1)
                    .map(first -> finding(column, first, other, table)));
  }

  private static boolean contradicts(Mark first, Mark other) {
    return first.fixedName().isPresent()
        ? first.compareTo(other) < 0 && !(other == Mark.INDEX && INDEXED.contains(first))
        : CONTRADICTIONS.getOrDefault(first, Set.of()).contains(other);
  }

  private static Finding finding(
      ColumnDeclaration column, Mark first, Mark other, TableDeclaration table) {
    if (other == Mark.COLUMN) {
      return Problem.FIXED_NAME.at(
          column.placeOf(other),
          column.property(),
          first.spelling(),
          first.fixedName().orElseThrow());
    }
    return table
        .bearer(first, column.owner())
        .map(it -> inside(it, first, column, other))
        .orElseGet(() -> contradiction(column, first, other));
  }

  private static Finding inside(
      EmbeddedDeclaration record, Mark first, ColumnDeclaration column, Mark other) {
    return Problem.CONTRADICTORY_INSIDE.at(
        column.placeOf(other),
        record.property(),
        first.spelling(),
        column.getter().name(),
        other.spelling());
  }

  private static Finding contradiction(ColumnDeclaration column, Mark first, Mark other) {
    return Problem.CONTRADICTORY_ANNOTATIONS.at(
        column.placeOf(other), column.property(), first.spelling(), other.spelling());
  }
}
