package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.validation.Declarations.TestPlace;
import dev.syncline.processor.validation.Validated.Valid;
import java.util.List;

/** What becomes of one table, in words that are easy to compare. */
final class Validating {

  private Validating() {}

  static List<String> problems(TableDeclaration table) {
    return findings(table).stream()
        .map(it -> it.problem() + " at " + ((TestPlace) it.place()).name())
        .toList();
  }

  static List<String> messages(TableDeclaration table) {
    return findings(table).stream().map(Finding::message).toList();
  }

  static TableModel model(TableDeclaration table) {
    return ((Valid) new TableValidator(new TakenNames()).validate(table)).model();
  }

  static ColumnModel column(TableDeclaration table, String property) {
    return model(table).columns().stream()
        .filter(it -> it.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> findings(TableDeclaration table) {
    return new TableValidator(new TakenNames()).validate(table).findings();
  }
}
