package dev.syncline.processor.history;

import dev.syncline.processor.history.Snapshot.Column;
import dev.syncline.processor.history.Snapshot.Index;
import java.util.List;
import java.util.stream.Collectors;

/** A difference between two versions of a table, by what it takes to bring a device along. */
sealed interface Change {

  /** Nothing: what is stored stays right. The file is brought up to date. */
  sealed interface Harmless extends Change {}

  /** Nothing, if what is stored means what it meant, which the developer has to know. */
  sealed interface Doubtful extends Change {

    /** What has changed, as a part of a sentence. */
    String fact();
  }

  /** At least a version of its own. */
  sealed interface Serious extends Change {

    /** What has changed, as a part of a sentence. */
    String fact();
  }

  /** No more than a version: the runtime brings the table there by itself. */
  sealed interface Addition extends Serious {}

  /** A migration too: somebody has to say what becomes of the values. */
  sealed interface Breaking extends Serious {

    /** The statement of the migration to begin with. */
    String step();
  }

  /** It can be shown at a column. */
  sealed interface OfColumn extends Change {
    Column after();
  }

  /** A column is new, which rows without a value for it can do with. */
  record ColumnAdded(Column after) implements Addition, OfColumn {
    @Override
    public String fact() {
      return "column " + after.name() + " is new";
    }
  }

  /** A column is new, and the rows that are stored lack the value that it requires. */
  record RequiredColumnAdded(Column after) implements Breaking, OfColumn {
    @Override
    public String fact() {
      return "column " + after.name() + " is new and required";
    }

    @Override
    public String step() {
      return Sql.fill(after, Sql.something(after), "is new");
    }
  }

  /** A column is gone. */
  record ColumnDropped(Column before) implements Breaking {
    @Override
    public String fact() {
      return "column " + before.name() + " is gone";
    }

    @Override
    public String step() {
      return "table.drop(\"%s\");".formatted(before.name());
    }
  }

  /** A column is gone, and another one is so much like it that it may be the same. */
  record ColumnRenamed(Column before, Column after) implements Breaking, OfColumn {
    @Override
    public String fact() {
      return "column %1$s seems to be called %2$s, unless @Column(\"%1$s\") keeps its name"
          .formatted(before.name(), after.name());
    }

    @Override
    public String step() {
      return "table.rename(\"%s\", \"%s\");".formatted(before.name(), after.name());
    }
  }

  /** The column's values are of another type. */
  record TypeChanged(Column before, Column after) implements Breaking, OfColumn {
    @Override
    public String fact() {
      return "column %s is %s, not %s".formatted(after.name(), after.type(), before.type());
    }

    @Override
    public String step() {
      return Sql.fill(after, Sql.name(after), "was " + before.type());
    }
  }

  /** What is stored is of the same type, but something else makes the model's values of it. */
  record ConversionChanged(Column before, Column after) implements Doubtful, OfColumn {
    @Override
    public String fact() {
      String way = after.type().equals("JSON") ? "holds JSON of" : "is converted by";
      String now = after.conversion().orElse("nothing");
      return "column %s %s %s, not %s"
          .formatted(after.name(), way, now, before.conversion().orElse("nothing"));
    }
  }

  /** Somebody else writes the column. */
  record RoleChanged(Column before, Column after) implements Breaking, OfColumn {
    @Override
    public String fact() {
      return "column %s is %s, not %s".formatted(after.name(), after.role(), before.role());
    }

    @Override
    public String step() {
      return Sql.fill(after, Sql.name(after), "was " + before.role());
    }
  }

  /** The column holds a value in every row, where it was null in some. */
  record BecameRequired(Column after) implements Breaking, OfColumn {
    @Override
    public String fact() {
      return "column " + after.name() + " may no longer be null";
    }

    @Override
    public String step() {
      return Sql.fill(after, Sql.orSomething(after), "was null in some rows");
    }
  }

  /** The column may be null. The values stay right, but the table does not allow it yet. */
  record BecameNullable(Column after) implements Addition, OfColumn {
    @Override
    public String fact() {
      return "column " + after.name() + " may be null";
    }
  }

  /** Rows without a value get another one. Those that are stored have theirs. */
  record DefaultChanged(Column after) implements Harmless, OfColumn {}

  /** The column's enum has more constants, or the same in another order: names are stored. */
  record ConstantsExtended(Column after) implements Harmless, OfColumn {}

  /** The column's enum has lost constants, whose names rows may hold. */
  record ConstantsDropped(Column after, List<String> dropped) implements Breaking, OfColumn {

    public ConstantsDropped {
      dropped = List.copyOf(dropped);
    }

    @Override
    public String fact() {
      return "the enum of column %s lacks %s".formatted(after.name(), String.join(", ", dropped));
    }

    @Override
    public String step() {
      String cases =
          dropped.stream()
              .map(it -> " WHEN '%1$s' THEN '%1$s'".formatted(it))
              .collect(Collectors.joining());
      String name = Sql.name(after);
      return Sql.fill(after, "CASE " + name + cases + " ELSE " + name + " END", "was in some rows");
    }
  }

  /** The column holds ids of another table, which decides in what order rows are pushed. */
  record ParentChanged(Column after) implements Harmless, OfColumn {}

  /** An index is new. */
  record IndexAdded(Index index) implements Addition {
    @Override
    public String fact() {
      return "the index of " + String.join(", ", index.columns()) + " is new";
    }
  }

  /** An index is gone. */
  record IndexDropped(Index index) implements Addition {
    @Override
    public String fact() {
      return "the index of " + String.join(", ", index.columns()) + " is gone";
    }
  }

  /** SQL inside of Java. */
  final class Sql {

    private Sql() {}

    private static String fill(Column column, String expression, String remark) {
      return "table.fill(\"%s\", \"%s\"); // %s".formatted(column.name(), expression, remark);
    }

    /** A value that the column can hold. */
    private static String something(Column column) {
      return column.type().matches("BOOLEAN|INT\\d+|FLOAT\\d+") ? "0" : "''";
    }

    private static String orSomething(Column column) {
      return "COALESCE(" + name(column) + ", " + something(column) + ")";
    }

    private static String name(Column column) {
      return "\\\"" + column.name() + "\\\"";
    }
  }
}
