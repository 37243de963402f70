package dev.syncline.queue;

import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.tree.IdSource;
import dev.syncline.queue.Operation.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows of a table whose operations are in one of several states.
 *
 * @param rowsOf the table of the rows
 * @param states at least one
 */
public record RowsInState(Waiting waiting, String rowsOf, Set<State> states) implements IdSource {

  public RowsInState {
    states = Set.copyOf(states);
  }

  @Override
  public String table() {
    return OperationQueue.TABLE;
  }

  @Override
  public Select select() {
    List<Sql> alternatives = new ArrayList<>();
    addPending(alternatives);
    addStopped(alternatives, State.CONFLICT);
    addStopped(alternatives, State.PARKED);
    List<Object> parameters = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Sql alternative : alternatives) {
      texts.add(alternative.text());
      parameters.addAll(alternative.parameters());
    }
    parameters.add(rowsOf);
    return new Select(
        "SELECT \"row_id\" FROM \"syncline_operation\" WHERE ("
            + String.join(" OR ", texts)
            + ") AND "
            + ofTable(),
        parameters);
  }

  private void addPending(List<Sql> alternatives) {
    boolean waits = states.contains(State.WAITING);
    if (waits && states.contains(State.PENDING)) {
      alternatives.add(new Sql("\"state\" = 'PENDING'", List.of()));
    } else if (waits) {
      alternatives.add(waiting.condition());
    } else if (states.contains(State.PENDING)) {
      alternatives.add(waiting.opposite());
    }
  }

  private void addStopped(List<Sql> alternatives, State state) {
    if (states.contains(state)) {
      alternatives.add(new Sql(OperationList.condition(state), List.of()));
    }
  }

  /** Those that are not pending are few, and found by their own indexes: not by what has a plus. */
  private String ofTable() {
    return (states.contains(State.PENDING) ? "" : "+") + "\"table_name\" = ?";
  }
}
