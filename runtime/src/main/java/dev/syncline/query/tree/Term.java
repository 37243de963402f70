package dev.syncline.query.tree;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Arrays;
import java.util.List;

/** A value that is taken from a row, or computed from it. Immutable. */
public sealed interface Term {

  /** The value of a column. */
  record Cell(Column column) implements Term {}

  /**
   * The same value for every row.
   *
   * @param value as SQLite keeps it; see {@link dev.syncline.schema.Row}
   * @param type how it is kept
   */
  record Constant(Object value, ColumnType type) implements Term {

    static int compareStored(Constant one, Constant other) {
      return StoredOrder.compare(one.value(), other.value());
    }

    /** Names no value: the column that it is compared with may be sensitive. */
    @Override
    public String toString() {
      return type.toString();
    }
  }

  /**
   * A value of a group of rows, and of none of them alone: it can be selected, and groups can be
   * chosen and ordered by it.
   */
  record Aggregation(AggregateFunction function, List<Term> arguments) implements Term {

    public Aggregation {
      arguments = List.copyOf(arguments);
    }

    public Aggregation(AggregateFunction function, Term... arguments) {
      this(function, Arrays.asList(arguments));
    }
  }

  /** What a function makes of its arguments: null if one of them is null. */
  record Call(Function function, List<Term> arguments) implements Term {

    public Call {
      arguments = List.copyOf(arguments);
    }

    public Call(Function function, Term... arguments) {
      this(function, Arrays.asList(arguments));
    }
  }
}
