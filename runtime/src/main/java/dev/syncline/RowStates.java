package dev.syncline;

import dev.syncline.query.Predicate;
import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.Among;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.RowsInState;
import dev.syncline.queue.Waiting;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conditions on the states of rows. */
final class RowStates {

  private RowStates() {}

  /** Fulfilled by the rows of the table in one of these states. */
  static <T> Predicate<T> in(Waiting waiting, String table, Set<RowState> states) {
    Set<RowState> others = EnumSet.complementOf(EnumSet.copyOf(states));
    if (!states.contains(RowState.SYNCED)) {
      return Predicate.local(among(waiting, table, states));
    }
    return Predicate.local(
        others.isEmpty() ? new Condition.And(List.of()) : among(waiting, table, others).not());
  }

  private static Condition among(Waiting waiting, String table, Set<RowState> states) {
    Set<State> stored = EnumSet.noneOf(State.class);
    states.forEach(it -> stored.add(State.valueOf(it.name())));
    return new Among(new RowsInState(waiting, table, stored));
  }
}
