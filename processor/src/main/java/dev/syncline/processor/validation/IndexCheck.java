package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.IndexDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Named;
import dev.syncline.processor.declaration.Similar;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a model says of indexes and of unique columns. */
final class IndexCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    Map<List<String>, IndexDeclaration> seen = new HashMap<>();
    for (IndexDeclaration index : IndexAssembler.declared(table)) {
      IndexDeclaration equal = seen.putIfAbsent(index.properties(), index);
      findings.addAll(equal == null ? findings(table, index) : List.of(equal(index, equal)));
    }
    table.columns().forEach(column -> findings.addAll(named(table, column)));
    return findings;
  }

  /** Names that mean nothing, since the annotation stands on one column. */
  private static List<Finding> named(TableDeclaration table, ColumnDeclaration column) {
    return Stream.of(Mark.INDEX, Mark.UNIQUE)
        .flatMap(mark -> column.value(mark).stream().map(it -> named(table, column, mark, it)))
        .toList();
  }

  private static Finding named(
      TableDeclaration table, ColumnDeclaration column, Mark mark, Named names) {
    return Problem.NAMES_ON_COLUMN.at(
        names.place(), mark.spelling(), column.property(), names.name(), table.type().simpleName());
  }

  private static List<Finding> findings(TableDeclaration table, IndexDeclaration index) {
    String spelling = index.mark().spelling();
    if (index.properties().isEmpty()) {
      return List.of(Problem.EMPTY_INDEX.at(index.place(), spelling, table.type().simpleName()));
    }
    List<Finding> unknown =
        index.properties().stream()
            .filter(it -> !IndexAssembler.stored(table).contains(it))
            .map(it -> unknown(table, index, it))
            .toList();
    if (!unknown.isEmpty()) {
      return unknown;
    }
    Optional<String> repeated = repeated(index.properties());
    if (repeated.isPresent()) {
      return List.of(Problem.REPEATED_PROPERTY.at(index.place(), spelling, repeated.get()));
    }
    return onId(table, index)
        .or(() -> ofJson(table, index))
        .or(() -> onSynced(table, index))
        .stream()
        .toList();
  }

  private static Optional<String> repeated(List<String> properties) {
    Set<String> seen = new HashSet<>();
    return properties.stream().filter(it -> !seen.add(it)).findFirst();
  }

  private static Finding unknown(TableDeclaration table, IndexDeclaration index, String name) {
    List<String> properties = IndexAssembler.stored(table);
    String remedy =
        Similar.to(name, properties)
            .map(it -> "Did you mean \"" + it + "\"?")
            .orElse("Name some of " + String.join(", ", properties) + ".");
    return Problem.UNKNOWN_PROPERTY.at(
        index.place(), table.type().simpleName(), name, index.mark().spelling(), remedy);
  }

  private static Optional<Finding> onId(TableDeclaration table, IndexDeclaration index) {
    String first = index.properties().get(0);
    return role(table, first) == Role.ID
        ? Optional.of(Problem.INDEX_ON_ID.at(index.place(), index.mark().spelling(), first))
        : Optional.empty();
  }

  /** One on the column itself is a contradiction. */
  private static Optional<Finding> ofJson(TableDeclaration table, IndexDeclaration index) {
    return table.columns().stream()
        .filter(it -> it.has(Mark.JSON) && !it.has(index.mark()))
        .map(ColumnDeclaration::property)
        .filter(index.properties()::contains)
        .findFirst()
        .map(it -> Problem.INDEX_OF_JSON.at(index.place(), index.mark().spelling(), it));
  }

  /** What other devices write too, no device can keep unique. */
  private static Optional<Finding> onSynced(TableDeclaration table, IndexDeclaration index) {
    boolean synced =
        index.properties().stream().noneMatch(it -> role(table, it) == Role.LOCAL_ONLY);
    return synced && index.mark() == Mark.UNIQUE
        ? Optional.of(
            Problem.UNIQUE_ON_SYNCED.at(index.place(), String.join(" and ", index.properties())))
        : Optional.empty();
  }

  private static Finding equal(IndexDeclaration index, IndexDeclaration other) {
    String columns = String.join(", ", index.properties());
    return Problem.EQUAL_INDEXES.at(
        index.place(), index.mark().spelling(), columns, other.mark().spelling());
  }

  private static Role role(TableDeclaration table, String property) {
    return table.columns().stream()
        .filter(it -> it.property().equals(property))
        .map(ColumnDeclaration::role)
        .findFirst()
        .orElseThrow();
  }
}
