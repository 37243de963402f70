package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Owner;
import dev.syncline.processor.declaration.TableDeclaration;
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

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    checkTable(table, findings);
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
      findings.add(badTable(table, name));
    }
    for (String prefix : List.of("syncline_", "sqlite_")) {
      if (name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
        findings.add(
            Problem.RESERVED_TABLE.at(table.namePlace(), prefix, table.type().simpleName()));
      }
    }
  }

  private static Finding badTable(TableDeclaration table, String name) {
    String similar =
        Identifiers.similarTo(name, table.type().simpleName().toLowerCase(Locale.ROOT));
    return Problem.BAD_NAME.at(table.namePlace(), name, "table", "@SyncTable", similar);
  }

  private static void checkData(
      ColumnDeclaration column, Map<String, ColumnDeclaration> seen, List<Finding> findings) {
    String name = column.columnName();
    String key = name.toLowerCase(Locale.ROOT);
    if (!Identifiers.isValid(name)) {
      findings.add(badColumn(column, name));
    } else if (SYSTEM_NAMES.containsKey(key)) {
      findings.add(systemName(column, name, SYSTEM_NAMES.get(key)));
    } else {
      ColumnDeclaration first = seen.putIfAbsent(key, column);
      if (first != null) {
        findings.add(duplicate(column, first));
      }
    }
  }

  /** The prefix of an embedded record may be what is bad. */
  private static Finding badColumn(ColumnDeclaration column, String name) {
    String prefix = column.owner().map(Owner::prefix).orElse("");
    boolean isOfPrefix = !prefix.isEmpty() && !Identifiers.isValid(prefix);
    return Problem.BAD_NAME.at(
        column.namePlace(),
        name,
        "column",
        (isOfPrefix ? Mark.EMBEDDED : Mark.COLUMN).spelling(),
        Identifiers.similarTo(
            isOfPrefix ? prefix : name.substring(prefix.length()), column.property()));
  }

  private static Finding duplicate(ColumnDeclaration column, ColumnDeclaration first) {
    boolean bothEmbedded = column.owner().isPresent() && first.owner().isPresent();
    Problem problem =
        bothEmbedded && !column.owner().equals(first.owner())
            ? Problem.DUPLICATE_EMBEDDED_COLUMN
            : Problem.DUPLICATE_COLUMN;
    return problem.at(column.namePlace(), first.property(), column.property(), column.columnName());
  }

  private static Finding systemName(ColumnDeclaration column, String name, Mark mark) {
    String other = "item" + Identifiers.capitalized(name);
    return Problem.SYSTEM_NAME.at(column.namePlace(), name, mark.spelling(), other);
  }
}
