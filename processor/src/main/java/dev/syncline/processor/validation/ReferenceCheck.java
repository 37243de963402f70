package dev.syncline.processor.validation;

import dev.syncline.annotation.OnDelete;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.Reference;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Missing;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what columns refer to. */
final class ReferenceCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.columns().stream()
        .filter(column -> column.role().fixedName().isEmpty() && !column.has(Mark.JSON))
        .flatMap(column -> findings(column, table.references().get(column.property())))
        .toList();
  }

  private static Stream<Finding> findings(ColumnDeclaration column, @Nullable Reference reference) {
    return reference == null
        ? Stream.empty()
        : Stream.of(
                type(column, reference),
                table(column, reference),
                detach(column, reference),
                cycle(column, reference))
            .flatMap(Optional::stream)
            .limit(1);
  }

  private static Optional<Finding> type(ColumnDeclaration column, Reference reference) {
    return finding(
        !isText(column.type()) && !(column.type() instanceof Missing),
        column.has(Mark.CONVERT) ? Problem.REFERENCE_CONVERTED : Problem.REFERENCE_NOT_STRING,
        column,
        column.property(),
        reference.type(),
        Phrases.withArticle(column.type().spelling()));
  }

  private static boolean isText(SourceType type) {
    return type instanceof Supported supported && supported.value().kind() == Kind.TEXT;
  }

  private static Optional<Finding> table(ColumnDeclaration column, Reference reference) {
    return finding(
        reference.table().isEmpty(),
        Problem.REFERENCE_TO_NO_TABLE,
        column,
        column.property(),
        reference.type());
  }

  private static Optional<Finding> cycle(ColumnDeclaration column, Reference reference) {
    boolean pushed = column.role() == Role.SYNCED;
    String way = String.join(", ", reference.cycle());
    return finding(
        pushed && !way.isEmpty(), Problem.REFERENCE_CYCLE, column, column.property(), way);
  }

  private static Optional<Finding> detach(ColumnDeclaration column, Reference reference) {
    return column
        .onDelete()
        .filter(it -> it.name().equals(OnDelete.DETACH.name()))
        .flatMap(
            it ->
                hindrance(column)
                    .map(problem -> problem.at(it.place(), column.property(), reference.type())));
  }

  /** What keeps an app from setting the column to null. */
  private static Optional<Problem> hindrance(ColumnDeclaration column) {
    if (column.role() == Role.SERVER_ONLY) {
      return Optional.of(Problem.DETACH_OF_SERVER_ONLY);
    }
    if (column.has(Mark.DEFAULT)) {
      return Optional.of(Problem.DETACH_TO_DEFAULT);
    }
    return column.saysNonNull() ? Optional.of(Problem.DETACH_TO_NO_NULL) : Optional.empty();
  }

  private static Optional<Finding> finding(
      boolean holds, Problem problem, ColumnDeclaration column, Object... names) {
    Place place = column.placeOf(Mark.REFERENCES);
    return holds ? Optional.of(problem.at(place, names)) : Optional.empty();
  }
}
