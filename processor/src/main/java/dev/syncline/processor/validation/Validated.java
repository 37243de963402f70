package dev.syncline.processor.validation;

import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.Optional;

/** What became of a declaration. */
public sealed interface Validated {

  /** What to tell the developer. */
  List<Finding> findings();

  /** It can be generated. What was found are lints: warnings and notes. */
  record Valid(TableModel model, List<Finding> findings) implements Validated {

    public Valid {
      findings = List.copyOf(findings);
    }
  }

  /**
   * It cannot: here is all that is wrong with it.
   *
   * @param understood what would do for a model where only its classes and their members count;
   *     none if there cannot be such classes
   */
  record Invalid(List<Finding> findings, Optional<TableModel> understood) implements Validated {

    public Invalid {
      findings = List.copyOf(findings);
    }
  }
}
