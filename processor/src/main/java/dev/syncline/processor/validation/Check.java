package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.TableDeclaration;
import java.util.List;

/** Looks for one kind of problem. */
interface Check {

  List<Finding> findings(TableDeclaration table);
}
