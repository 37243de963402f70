package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Flaw;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Checks that a table has one id and one version if it needs one. */
final class RoleCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    if (lacks(table, Mark.ID)) {
      findings.add(MissingMark.ID.finding(table));
    }
    if (table.detectsConflicts() && lacks(table, Mark.VERSION)) {
      findings.add(MissingMark.VERSION.finding(table));
    }
    seconds(table, Mark.ID, Problem.SECOND_ID, findings);
    seconds(table, Mark.VERSION, Problem.SECOND_VERSION, findings);
    seconds(table, Mark.CREATED_AT, Problem.SECOND_CREATED_AT, findings);
    seconds(table, Mark.UPDATED_AT, Problem.SECOND_UPDATED_AT, findings);
    seconds(table, Mark.DELETED, Problem.SECOND_DELETED, findings);
    return findings;
  }

  /**
   * Whether no mistake with the mark is told already: one on something that is no column, or none
   * on a column of the very name.
   */
  private static boolean lacks(TableDeclaration table, Mark mark) {
    String name = mark.fixedName().orElseThrow();
    return table.columns().stream()
            .noneMatch(it -> it.has(mark) || it.columnName().equalsIgnoreCase(name))
        && table.flaws().stream().noneMatch(it -> isMisplaced(mark, it));
  }

  private static boolean isMisplaced(Mark mark, Flaw flaw) {
    return flaw.kind() == Flaw.Kind.MISPLACED_ANNOTATION && flaw.names().contains(mark.spelling());
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
}
