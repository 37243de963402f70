package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Checks that a table has one id, one version if it needs one, and no column two roles. */
final class RoleCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    String model = table.type().simpleName();
    if (lacks(table, Mark.ID)) {
      findings.add(Problem.MISSING_ID.at(table.place(), model));
    }
    if (table.detectsConflicts() && lacks(table, Mark.VERSION)) {
      findings.add(Problem.MISSING_VERSION.at(table.place(), model));
    }
    seconds(table, Mark.ID, Problem.SECOND_ID, findings);
    seconds(table, Mark.VERSION, Problem.SECOND_VERSION, findings);
    seconds(table, Mark.CREATED_AT, Problem.SECOND_CREATED_AT, findings);
    seconds(table, Mark.UPDATED_AT, Problem.SECOND_UPDATED_AT, findings);
    table.columns().forEach(column -> contradictions(column, findings));
    return findings;
  }

  /** A column of the role's very name is told to be marked instead: one mistake, one message. */
  private static boolean lacks(TableDeclaration table, Mark mark) {
    String name = mark.systemRole().flatMap(Role::fixedName).orElseThrow();
    return table.columns().stream()
        .noneMatch(it -> it.has(mark) || it.columnName().equalsIgnoreCase(name));
  }

  private static void seconds(
      TableDeclaration table, Mark mark, Problem problem, List<Finding> findings) {
    List<ColumnDeclaration> marked =
        table.columns().stream().filter(column -> column.has(mark)).toList();
    for (ColumnDeclaration it : marked.subList(Math.min(1, marked.size()), marked.size())) {
      String model = table.type().simpleName();
      findings.add(
          problem.at(
              it.placeOf(mark), it.property(), mark.spelling(), model, marked.get(0).property()));
    }
  }

  private static void contradictions(ColumnDeclaration column, List<Finding> findings) {
    List<Mark> marks = List.copyOf(column.marks().keySet());
    if (marks.isEmpty() || marks.get(0).systemRole().isEmpty()) {
      return;
    }
    Mark first = marks.get(0);
    for (Mark other : marks.subList(1, marks.size())) {
      if (other == Mark.COLUMN) {
        String name = column.role().fixedName().orElseThrow();
        findings.add(
            Problem.FIXED_NAME.at(
                column.placeOf(other), column.property(), first.spelling(), name));
      } else {
        findings.add(
            Problem.CONTRADICTORY_ANNOTATIONS.at(
                column.placeOf(other), column.property(), first.spelling(), other.spelling()));
      }
    }
  }
}
