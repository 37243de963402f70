package dev.syncline.queue;

import dev.syncline.event.OutboxCounts;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.queue.Operation.State;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one table or of all, in one stored state or in any. Holds none of them: each
 * method reads what is there in the caller's session. Counting reads an index and no operation; all
 * of them are counted in no time, however many ({@link OutboxLength}).
 */
public final class OperationList {

  /** As the index of those that are stopped says it, which is small. */
  private static final String STOPPED = "\"state\" <> 'PENDING'";

  private final OperationQueue queue;
  private final @Nullable String table;
  private final @Nullable State state;

  /**
   * A list.
   *
   * @param table the table, or null for all
   * @param state the state, or null for any; {@link State#PENDING} includes what waits
   */
  public OperationList(OperationQueue queue, @Nullable String table, @Nullable State state) {
    this.queue = queue;
    this.table = table;
    this.state = state;
  }

  /** The operations of this list in this state. */
  public OperationList in(State only) {
    return new OperationList(queue, table, only);
  }

  /** At most so many operations, in the order of their places, from behind a place on. */
  public List<Operation> page(SqlSession session, long after, int size) {
    Sql where = where("\"sequence\" > ?", List.of(after), condition(state));
    String sql = OperationMapper.SELECT + where.text() + " ORDER BY \"sequence\" LIMIT " + size;
    List<Operation> page = new ArrayList<>();
    try (SqlStatement statement = session.prepare(sql)) {
      where.bindTo(statement);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          page.add(queue.read(cursor));
        }
      }
    }
    return page;
  }

  /** All of them, in the order of their places. */
  public List<Operation> all(SqlSession session) {
    return page(session, 0, Integer.MAX_VALUE);
  }

  /** How many operations there are. */
  public long count(SqlSession session) {
    return state == State.PENDING
        ? length(session) - count(session, STOPPED)
        : state == null ? length(session) : count(session, condition(state));
  }

  /** How many operations of any state there are, by state: of one moment. */
  public OutboxCounts counts(SqlSession session, Waiting waiting) {
    Sql waits = waiting.condition();
    long conflicts = count(session, condition(State.CONFLICT));
    long parked = count(session, condition(State.PARKED));
    long pending = length(session) - conflicts - parked;
    return new OutboxCounts(
        pending, count(session, where(waits.text(), waits.parameters(), "")), conflicts, parked);
  }

  /** Fulfilled by the operations in this state, or by all. */
  static String condition(@Nullable State only) {
    if (only == null) {
      return "";
    }
    String is = "\"state\" = '" + only + "'";
    return only == State.PENDING ? is : STOPPED + " AND " + is;
  }

  private long length(SqlSession session) {
    return table == null ? OutboxLength.of(session) : count(session, "");
  }

  private long count(SqlSession session, String condition) {
    return count(session, where("", List.of(), condition));
  }

  private static long count(SqlSession session, Sql where) {
    try (SqlStatement statement =
        session.prepare("SELECT count(*) FROM \"syncline_operation\"" + where.text())) {
      where.bindTo(statement);
      try (SqlCursor cursor = statement.query()) {
        cursor.next();
        return cursor.int64(0);
      }
    }
  }

  /**
   * Both conditions, either of which may be empty, and the table. Where there is a first, it is by
   * this that operations are found; SQLite looks for no index of what has a plus.
   */
  private Sql where(String first, List<Object> parameters, String second) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>(parameters);
    addTo(conditions, first);
    addTo(conditions, second);
    if (table != null) {
      conditions.add((first.isEmpty() ? "" : "+") + "\"table_name\" = ?");
      values.add(table);
    }
    String text = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return new Sql(text, values);
  }

  private static void addTo(List<String> conditions, String condition) {
    if (!condition.isEmpty()) {
      conditions.add(condition);
    }
  }

  @Override
  public String toString() {
    return (state == null ? "Changes" : state + " changes")
        + (table == null ? "" : " of table " + table);
  }
}
