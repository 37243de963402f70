package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.EmbeddedDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that embedded records and their columns can be told apart, made and left out. */
final class EmbeddedCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    table.embedded().forEach(it -> checkMarks(it, findings));
    for (ColumnDeclaration column : table.columns()) {
      table
          .around(column.owner())
          .filter(EmbeddedDeclaration::isNullable)
          .findFirst()
          .ifPresent(it -> checkInside(column, it, table, findings));
    }
    checkNames(table, findings);
    return findings;
  }

  private static void checkMarks(EmbeddedDeclaration embedded, List<Finding> findings) {
    embedded.marks().entrySet().stream()
        .filter(it -> it.getKey() != Mark.EMBEDDED && !it.getKey().isInherited())
        .map(it -> contradiction(embedded.property(), it.getKey(), it.getValue()))
        .forEach(findings::add);
  }

  private static Finding contradiction(String property, Mark other, Place place) {
    return Problem.CONTRADICTORY_ANNOTATIONS.at(
        place, property, Mark.EMBEDDED.spelling(), other.spelling());
  }

  /**
   * @param embedded the innermost record around the column that may be null
   */
  private static void checkInside(
      ColumnDeclaration column,
      EmbeddedDeclaration embedded,
      TableDeclaration table,
      List<Finding> findings) {
    if (column.has(Mark.DEFAULT)) {
      findings.add(byDefault(column, embedded));
    }
    for (Mark mark : column.marks().keySet()) {
      boolean own = mark.role().isPresent() && table.bearer(mark, column.owner()).isEmpty();
      if (own && isPrimitive(column.type())) {
        findings.add(lacking(column, mark, embedded));
      }
    }
  }

  private static Finding byDefault(ColumnDeclaration column, EmbeddedDeclaration embedded) {
    return embedded
        .roleOfAll()
        .map(
            it ->
                Problem.DEFAULT_LACKING.at(
                    column.place(), column.property(), embedded.property(), it.spelling()))
        .orElseGet(
            () ->
                Problem.DEFAULT_INSIDE.at(column.place(), column.property(), embedded.property()));
  }

  private static Finding lacking(
      ColumnDeclaration column, Mark mark, EmbeddedDeclaration embedded) {
    return Problem.LACKING_INSIDE.at(
        column.place(),
        column.property(),
        mark.spelling(),
        embedded.property(),
        Phrases.withArticle(column.type().spelling()));
  }

  private static boolean isPrimitive(SourceType type) {
    return type instanceof SourceType.Supported supported && supported.isPrimitive();
  }

  /** {@code street} of {@code address} is called as a property {@code addressStreet} is. */
  private static void checkNames(TableDeclaration table, List<Finding> findings) {
    Map<String, String> tellings = new HashMap<>();
    for (ColumnDeclaration column : table.columns()) {
      String telling = telling(column);
      String other = tellings.putIfAbsent(column.property(), telling);
      if (other != null) {
        findings.add(Problem.SAME_PROPERTY.at(column.place(), other, telling, column.property()));
      }
    }
  }

  private static String telling(ColumnDeclaration column) {
    return column
        .owner()
        .map(it -> it.property() + "." + column.getter().name())
        .orElse(column.property());
  }
}
