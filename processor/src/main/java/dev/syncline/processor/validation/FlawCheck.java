package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.Flaw;
import dev.syncline.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Says what keeps generated code from making, reading or writing an instance of a model. */
final class FlawCheck implements Check {

  @Override
  public List<Finding> findings(TableDeclaration table) {
    return table.flaws().stream()
        .filter(flaw -> !isToldOtherwise(flaw, table))
        .map(flaw -> finding(flaw, table.type().simpleName()))
        .toList();
  }

  /** What a constructor does not take is no mistake of its own where there is none. */
  private static boolean isToldOtherwise(Flaw flaw, TableDeclaration table) {
    return flaw.kind() == Flaw.Kind.NOT_TAKEN
        && table.flaws().stream().anyMatch(it -> it.kind() == Flaw.Kind.NO_CONSTRUCTOR);
  }

  private static Finding finding(Flaw flaw, String model) {
    List<Object> names = new ArrayList<>();
    names.add(model);
    names.addAll(flaw.names());
    return problem(flaw.kind()).at(flaw.place(), names.toArray());
  }

  private static Problem problem(Flaw.Kind kind) {
    return switch (kind) {
      case NOT_A_CLASS -> Problem.NOT_A_CLASS;
      case ABSTRACT -> Problem.ABSTRACT_CLASS;
      case INNER -> Problem.INNER_CLASS;
      case PRIVATE -> Problem.PRIVATE_CLASS;
      case GENERIC -> Problem.GENERIC_CLASS;
      case NO_CONSTRUCTOR -> Problem.NO_CONSTRUCTOR;
      case MISNAMED_PARAMETER -> Problem.MISNAMED_PARAMETER;
      case UNKNOWN_PARAMETER -> Problem.UNKNOWN_PARAMETER;
      case PARAMETER_TYPE -> Problem.PARAMETER_TYPE;
      case NOT_TAKEN -> Problem.NOT_TAKEN;
      case THROWS -> Problem.CHECKED_EXCEPTION;
      case NO_GETTER -> Problem.NO_GETTER;
      case NO_SETTER -> Problem.NO_SETTER;
      case COMPUTED -> Problem.COMPUTED;
      case NO_ACCESSORS -> Problem.NO_ACCESSORS;
      case LEFT_OUT -> Problem.FIELD_LEFT_OUT;
      case MISPLACED_ANNOTATION -> Problem.MISPLACED_ANNOTATION;
      case HIDDEN_MEMBER -> Problem.HIDDEN_MEMBER;
      case NO_VERSION -> Problem.NO_VERSION;
      case NOT_A_MIGRATION -> Problem.NOT_A_MIGRATION;
      case MISSING_SUPERTYPE -> Problem.UNKNOWN_SUPERTYPE;
      case MISSING_REFERENCE -> Problem.UNKNOWN_REFERENCE;
      case NOT_A_RECORD -> Problem.NOT_A_RECORD;
      case KEPT_OTHERWISE -> Problem.KEPT_OTHERWISE;
      case GENERIC_RECORD -> Problem.GENERIC_RECORD;
      case EMPTY_RECORD -> Problem.EMPTY_RECORD;
      case HIDDEN_RECORD -> Problem.HIDDEN_RECORD;
      case ROLE_INSIDE -> Problem.ROLE_INSIDE;
      case EMBEDDED_IN_ITSELF -> Problem.EMBEDDED_IN_ITSELF;
    };
  }
}
