package dev.syncline.backend.query;

import dev.syncline.schema.Texts;
import java.util.function.Supplier;

/**
 * How much a query may be. Within these limits neither parsing nor what is made of the result runs
 * out of stack, and SQLite takes what comes out: 800 parentheses one in another, of which a chain
 * of n terms makes log n, and 250 000 parameters, of which a part makes two at most.
 */
final class Limits {

  /** In characters. */
  static final int LONGEST = 4 * 1024 * 1024;

  /** Columns, literals, functions and operators. */
  static final int MOST_PARTS = 60_000;

  /** Parentheses and the like that are open at a time. */
  static final int MOST_OPEN = 250;

  /** What lies one in another, in whatever way it is written: more than clients write. */
  static final int DEEPEST = 70;

  /** As many of an order, for which few do. */
  static final int MOST_PARTS_OF_ORDER = 1000;

  private final int mostParts;
  private int open;
  private int parts;

  Limits(int mostParts) {
    this.mostParts = mostParts;
  }

  static void require(String text) {
    if (text.length() > LONGEST) {
      throw new QueryException("More than " + LONGEST + " characters. Ask in several queries");
    }
    if (!Texts.wellFormed(text).equals(text)) {
      throw new QueryException("Half of a surrogate pair. Send UTF-8");
    }
  }

  /** Counts what was read. */
  Expression part(Expression part, Token at) {
    if (++parts > mostParts) {
      throw QueryException.at(
          at.index(), "More than " + mostParts + " parts. Ask in several queries");
    }
    if (part.depth() > DEEPEST) {
      throw QueryException.at(
          at.index(), "Nested deeper than " + DEEPEST + ". Compute less in one expression");
    }
    return part;
  }

  /** Reads what is opened at the token. */
  Expression within(Token token, Supplier<Expression> inner) {
    if (++open > MOST_OPEN) {
      throw QueryException.at(
          token.index(),
          "More than " + MOST_OPEN + " open parentheses. Terms of and, or need none around them");
    }
    Expression read = inner.get();
    open--;
    return read;
  }
}
