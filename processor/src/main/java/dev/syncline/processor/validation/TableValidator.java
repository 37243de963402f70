package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.Flaw;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.validation.Validated.Invalid;
import dev.syncline.processor.validation.Validated.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether a declaration can become a table, and finds all that is wrong with it if not. */
public final class TableValidator {

  /** Where the generated classes would not see the model, or would not be the only ones. */
  private static final Set<Problem> WITHOUT_CLASSES =
      EnumSet.of(Problem.PRIVATE_CLASS, Problem.CLASS_EXISTS, Problem.CLASS_TAKEN);

  private final List<Check> checks;
  private final List<Check> checksWithoutColumns;

  public TableValidator(TakenNames names) {
    this.checks =
        List.of(
            new FlawCheck(),
            new RoleCheck(),
            new ContradictionCheck(),
            new NameCheck(),
            new TypeCheck(),
            new NameLints(),
            new NullnessCheck(),
            new DefaultCheck(),
            new MergeCheck(),
            new IndexCheck(),
            new ReferenceCheck(),
            new EmbeddedCheck(),
            new PrecisionCheck(),
            names);
    this.checksWithoutColumns = List.of(new FlawCheck(), names);
  }

  public Validated validate(TableDeclaration table) {
    List<Finding> findings = findings(table);
    return findings.stream().anyMatch(Finding::isError)
        ? new Invalid(findings, understood(table, findings))
        : new Valid(TableAssembler.assemble(table), findings);
  }

  private static Optional<TableModel> understood(TableDeclaration table, List<Finding> findings) {
    return findings.stream().map(Finding::problem).anyMatch(WITHOUT_CLASSES::contains)
        ? Optional.empty()
        : Optional.of(TableAssembler.assembleUnderstood(table));
  }

  private List<Finding> findings(TableDeclaration table) {
    return checks(table).stream()
        .flatMap(check -> check.findings(table).stream())
        .filter(it -> !it.isAccepted(table.place()))
        .toList();
  }

  private List<Check> checks(TableDeclaration table) {
    return knowsColumns(table) ? checks : checksWithoutColumns;
  }

  private static boolean knowsColumns(TableDeclaration table) {
    return table.flaws().stream()
        .map(Flaw::kind)
        .noneMatch(it -> it == Flaw.Kind.NOT_A_CLASS || it == Flaw.Kind.MISSING_SUPERTYPE);
  }
}
