package dev.syncline.query.tree;

import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.ColumnType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * What holds for a row or does not, or is unknown where a value is null. As in SQL, a comparison
 * with null is unknown, and so is its negation; "and" with what does not hold does not hold, "or"
 * with what holds does, whatever the unknown. A row is chosen if the whole condition holds.
 * Immutable.
 */
public sealed interface Condition {

  /** Both conditions hold. */
  default Condition and(Condition other) {
    return new And(joined(And.terms(this), And.terms(other)));
  }

  /** At least one of the conditions holds. */
  default Condition or(Condition other) {
    return new Or(joined(Or.terms(this), Or.terms(other)));
  }

  /** The condition does not hold. */
  default Condition not() {
    return new Not(this);
  }

  private static List<Condition> joined(List<Condition> terms, List<Condition> others) {
    List<Condition> more = new ArrayList<>(terms.size() + others.size());
    more.addAll(terms);
    more.addAll(others);
    return more;
  }

  /** All of the conditions hold; of none, they do. */
  record And(List<Condition> terms) implements Condition {
    public And {
      terms = List.copyOf(terms);
    }

    private static List<Condition> terms(Condition it) {
      return it instanceof And and ? and.terms : List.of(it);
    }
  }

  /** At least one of the conditions holds; of none, none does. */
  record Or(List<Condition> terms) implements Condition {
    public Or {
      terms = List.copyOf(terms);
    }

    private static List<Condition> terms(Condition it) {
      return it instanceof Or or ? or.terms : List.of(it);
    }
  }

  /** The condition does not hold. */
  record Not(Condition term) implements Condition {}

  /** How one value compares with another. */
  record Comparison(Term left, Operator operator, Term right) implements Condition {}

  /**
   * The value is one of these; of none, it is not, even if it is null.
   *
   * @param values of one kind; sorted, so that one is found among any number of them
   */
  record In(Term term, List<Constant> values) implements Condition {
    public In {
      List<Constant> sorted = new ArrayList<>(values);
      sorted.sort(Constant::compareStored);
      values = List.copyOf(sorted);
    }

    /** Whether it is one of them. */
    boolean has(Object value) {
      ColumnType kind = values.get(0).type();
      return Collections.binarySearch(values, new Constant(value, kind), Constant::compareStored)
          >= 0;
    }
  }

  /** There is no value. */
  record IsNull(Term term) implements Condition {}

  /** A text has a part. Nothing in the part stands for anything but itself. */
  record Match(Term text, Place place, String part) implements Condition {

    /** Names no value, as {@link Constant} does. */
    @Override
    public String toString() {
      return "Match[text=" + text + ", place=" + place + "]";
    }
  }

  /** The row's id is one of those that another table gives: what SQLite alone can tell. */
  record Among(IdSource ids) implements Condition {}

  /** The parts that another table decides. */
  default List<Among> amongs() {
    List<Among> found = new ArrayList<>();
    Deque<Condition> open = new ArrayDeque<>(List.of(this)); // a condition may be nested deep
    while (!open.isEmpty()) {
      Condition next = open.pop();
      if (next instanceof And and) {
        open.addAll(and.terms());
      } else if (next instanceof Or or) {
        open.addAll(or.terms());
      } else if (next instanceof Not not) {
        open.add(not.term());
      } else if (next instanceof Among among) {
        found.add(among);
      }
    }
    return found;
  }

  /** Where a text has a part. */
  enum Place {
    START,
    END,
    ANYWHERE
  }

  /** How two values compare. */
  enum Operator {
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE
  }
}
