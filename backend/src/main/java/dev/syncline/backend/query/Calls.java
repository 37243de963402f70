package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Call;
import dev.syncline.backend.query.Expression.Constant;
import java.util.ArrayList;
import java.util.List;

/** What functions take. */
final class Calls {

  /** As long as the constant of a replacement may be, as with the original backend. */
  private static final int LONGEST_REPLACEMENT = 100;

  private final Dialect dialect;

  Calls(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * The function that a word names.
   *
   * @throws QueryException if the dialect has none of this name
   */
  Function function(Token word) {
    Function function = Function.of(word.text(), dialect);
    if (function == null) {
      throw QueryException.at(
          word.index(),
          "There is no function %s. %s"
              .formatted(QueryException.shortened(word.text()), remedy(word.text())));
    }
    return function;
  }

  private String remedy(String word) {
    return switch (word) {
      case "contains" -> "Write " + Function.SUBSTRINGOF.usage;
      case "substringof" -> "Write " + Function.CONTAINS.usage;
      default -> Suggestion.among(Function.words(dialect), word);
    };
  }

  Expression call(Function function, List<Expression> operands, Token word) {
    int count = operands.size();
    if (count < function.fewest() || count > function.parameters.size()) {
      throw QueryException.at(
          word.index(), "%s was given %s values".formatted(function.usage, count));
    }
    List<Expression> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(taken(function, i, operands.get(i), word));
    }
    if (count < function.parameters.size()) {
      taken.add(Literals.integer(Long.MAX_VALUE)); // To the end of the text.
    }
    if (function == Function.REPLACE) {
      requireBounded(taken, word);
    }
    return new Call(function, List.copyOf(taken));
  }

  private static Expression taken(Function function, int index, Expression operand, Token word) {
    Parameter parameter = function.parameters.get(index);
    if (!parameter.takes(operand.type())) {
      throw QueryException.at(
          word.index(),
          "%s takes %s where it was given %s".formatted(function.usage, parameter, operand.type()));
    }
    ValueType type = parameter.takenAs();
    return type == null ? operand : Typing.as(type, operand);
  }

  /** A replacement in a replacement, or a long one, would make gigabytes of a short request. */
  private static void requireBounded(List<Expression> taken, Token word) {
    boolean bounded =
        taken.get(2) instanceof Constant constant
            && constant.text().length() < LONGEST_REPLACEMENT
            && taken.subList(0, 2).stream().noneMatch(Calls::replaces);
    if (!bounded) {
      throw QueryException.at(
          word.index(),
          "%s takes a constant of fewer than %s characters, and replaces in nothing replaced"
              .formatted(Function.REPLACE.usage, LONGEST_REPLACEMENT));
    }
  }

  private static boolean replaces(Expression expression) {
    return (expression instanceof Call call && call.function() == Function.REPLACE)
        || expression.operands().stream().anyMatch(Calls::replaces);
  }
}
