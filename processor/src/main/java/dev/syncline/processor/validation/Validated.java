package dev.syncline.processor.validation;

import dev.syncline.processor.model.TableModel;
import java.util.List;

/** What became of a declaration. */
public sealed interface Validated {

  /** It can be generated. */
  record Valid(TableModel model) implements Validated {}

  /** It cannot: here is all that is wrong with it. */
  record Invalid(List<Finding> findings) implements Validated {

    public Invalid {
      findings = List.copyOf(findings);
    }
  }
}
