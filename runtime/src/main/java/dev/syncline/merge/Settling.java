package dev.syncline.merge;

import dev.syncline.schema.Column;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.ThreeWay;
import org.jspecify.annotations.Nullable;

/**
 * Settles the clashes of a row by the rules of their columns, before anyone is asked
 * (specification, section 5). A column without a rule stays a clash; so does one whose rule finds
 * no answer, which none does by guessing. A row that one side deleted is not settled by column.
 */
public final class Settling {

  private final boolean editedLast;

  /**
   * Settles by the rules.
   *
   * @param editedLast whether the row was edited here after the server had stored it
   */
  public Settling(boolean editedLast) {
    this.editedLast = editedLast;
  }

  /** Whether the column's rule asks what both sides made their values of. */
  public static boolean needsBase(Column column) {
    return switch (column.traits().merge()) {
      case SUM_OF_CHANGES, UNION -> true;
      case SERVER, LOCAL, LATEST, MAX, MIN, ASK -> false;
    };
  }

  /** What is left for the app to decide. */
  public Dispute settle(ThreeWay sides) {
    ThreeWay settled = sides;
    for (int column : sides.clashes().stream().toArray()) {
      Agreed agreed = agree(Clash.of(sides, column));
      if (agreed != null) {
        settled = settled.settled(column, agreed.value());
      }
    }
    return new Dispute(sides, settled);
  }

  private @Nullable Agreed agree(Clash clash) {
    return switch (clash.column().traits().merge()) {
      case SERVER -> new Agreed(clash.server());
      case LOCAL -> new Agreed(clash.local());
      case LATEST -> new Agreed(editedLast ? clash.local() : clash.server());
      case MAX -> Extreme.greatest(clash);
      case MIN -> Extreme.least(clash);
      case SUM_OF_CHANGES -> Sum.of(clash);
      case UNION -> Union.of(clash);
      case ASK -> null;
    };
  }
}
