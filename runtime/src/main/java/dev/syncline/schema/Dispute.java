package dev.syncline.schema;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What two sides of a row could not agree on, after the rules of its columns.
 *
 * @param sides the row as each side has it
 * @param settled the same, as if each clash that a rule has settled had been a change of this
 *     device alone: to what the rule says
 */
public record Dispute(ThreeWay sides, ThreeWay settled) {

  /** Whether nothing is left to decide. */
  public boolean isOver() {
    return settled.isClean();
  }

  /** The columns that clash, and that no rule has settled. */
  public BitSet clashes() {
    return settled.clashes();
  }

  /** The row as it is here, with what rules have settled; null if it was deleted here. */
  public @Nullable Row ours() {
    return settled.local();
  }

  /** The row as it is on the server, with what rules have settled; null if it was deleted there. */
  public @Nullable Row theirs() {
    Row server = sides.server();
    Row ours = settled.local();
    if (server == null || ours == null) {
      return server;
    }
    BitSet byRule = sides.clashes();
    byRule.andNot(settled.clashes());
    return ours.only(byRule::get).over(server);
  }
}
