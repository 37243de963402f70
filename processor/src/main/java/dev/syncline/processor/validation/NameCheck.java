package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Similar;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the names of a table and of its columns. */
final class NameCheck implements Check {

  /** What the server's own columns are called, and how to mark them. */
  private static final Map<String, Mark> SYSTEM_NAMES =
      Map.of(
          "id", Mark.ID,
          "version", Mark.VERSION,
          "createdat", Mark.CREATED_AT,
          "updatedat", Mark.UPDATED_AT,
          "deleted", Mark.DELETED);

  private static final int SHORT = 2;

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    checkTable(table, findings);
    checkNearlySystem(table, findings);
    Map<String, ColumnDeclaration> seen = new HashMap<>();
    for (ColumnDeclaration column : table.columns()) {
      if (column.role().fixedName().isEmpty()) {
        checkData(column, seen, findings);
      }
    }
    return findings;
  }

  private static void checkTable(TableDeclaration table, List<Finding> findings) {
    String name = table.tableName();
    if (!Identifiers.isValid(name)) {
      findings.add(Problem.BAD_TABLE_NAME.at(table.namePlace(), name, Identifiers.similarTo(name)));
    }
    for (String prefix : List.of("syncline_", "sqlite_")) {
      if (name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
        findings.add(
            Problem.RESERVED_TABLE.at(table.namePlace(), prefix, table.type().simpleName()));
      }
    }
  }

  /** Looks for {@code created_at} where no column is marked {@code @CreatedAt}. */
  private static void checkNearlySystem(TableDeclaration table, List<Finding> findings) {
    for (Mark mark : Mark.values()) {
      String name = mark.fixedName().orElse("");
      if (table.columns().stream().noneMatch(it -> it.has(mark))) {
        table.columns().stream()
            .filter(it -> it.role() == Role.SYNCED && isNearly(it.columnName(), name))
            .map(it -> nearlySystem(it, name, mark))
            .forEach(findings::add);
      }
    }
  }

  /** Whether it is the name but for a slip; a short one is too easily another name. */
  private static boolean isNearly(String name, String systemName) {
    return systemName.length() > SHORT
        && !name.equalsIgnoreCase(systemName)
        && Similar.isSlip(name.replace("_", ""), systemName);
  }

  private static Finding nearlySystem(ColumnDeclaration column, String systemName, Mark mark) {
    return Problem.NEARLY_SYSTEM_NAME.at(
        column.namePlace(), column.columnName(), systemName, mark.spelling());
  }

  private static void checkData(
      ColumnDeclaration column, Map<String, ColumnDeclaration> seen, List<Finding> findings) {
    String name = column.columnName();
    String key = name.toLowerCase(Locale.ROOT);
    if (!Identifiers.isValid(name)) {
      findings.add(
          Problem.BAD_COLUMN_NAME.at(
              column.namePlace(),
              name,
              Identifiers.similarTo(name.isEmpty() ? column.property() : name)));
    } else if (SYSTEM_NAMES.containsKey(key)) {
      findings.add(systemName(column, name, SYSTEM_NAMES.get(key)));
    } else {
      ColumnDeclaration first = seen.putIfAbsent(key, column);
      if (first != null) {
        findings.add(
            Problem.DUPLICATE_COLUMN.at(
                column.namePlace(), first.property(), column.property(), name));
      }
    }
  }

  private static Finding systemName(ColumnDeclaration column, String name, Mark mark) {
    String other = "item" + Identifiers.capitalized(name);
    return Problem.SYSTEM_NAME.at(column.namePlace(), name, mark.spelling(), other);
  }
}
