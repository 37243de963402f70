package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Similar;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for names of columns that are right, and yet likely to be a slip or a trap. */
final class NameLints implements Check {

  /** What the filter of a pull takes for something else than a column. */
  private static final Set<String> FILTER_WORDS = Set.of("not", "null", "true", "false");

  /** So short a name is too easily another one with a letter more. */
  private static final int SHORT = 2;

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    Stream.of(Mark.values())
        .filter(mark -> mayBeMeant(mark, table))
        .forEach(mark -> addNearly(mark, table, findings));
    synced(table)
        .filter(it -> FILTER_WORDS.contains(it.columnName()))
        .map(NameLints::filterWord)
        .forEach(findings::add);
    return findings;
  }

  /** Whether the table lacks a column of this mark. That it lacks a version is an error already. */
  private static boolean mayBeMeant(Mark mark, TableDeclaration table) {
    return table.columns().stream().noneMatch(it -> it.has(mark))
        && !(mark == Mark.VERSION && table.detectsConflicts());
  }

  private static void addNearly(Mark mark, TableDeclaration table, List<Finding> findings) {
    String name = mark.fixedName().orElse("");
    synced(table)
        .filter(it -> isNearly(it.columnName(), name))
        .map(it -> nearly(it, name, mark))
        .forEach(findings::add);
  }

  /** Whether it is the name but for a slip. */
  static boolean isNearly(String name, String systemName) {
    return systemName.length() > SHORT
        && !name.equalsIgnoreCase(systemName)
        && Similar.isSlip(name.replace("_", ""), systemName);
  }

  private static Finding nearly(ColumnDeclaration column, String systemName, Mark mark) {
    return Problem.NEARLY_SYSTEM_NAME.at(
        column.namePlace(), column.columnName(), systemName, mark.spelling());
  }

  private static Finding filterWord(ColumnDeclaration column) {
    String name = column.columnName();
    String other = "is" + Identifiers.capitalized(name);
    return Problem.FILTER_WORD.at(column.namePlace(), name, other);
  }

  private static Stream<ColumnDeclaration> synced(TableDeclaration table) {
    return table.columns().stream().filter(it -> it.role() == Role.SYNCED);
  }
}
