package dev.syncline.store;

import dev.syncline.query.Filter;
import dev.syncline.query.RandomConditions;
import dev.syncline.query.RowOrder;
import dev.syncline.query.Selection;
import dev.syncline.query.TodoColumns;
import dev.syncline.query.WirePredicate;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** A table of random rows, random queries on it, and what they give without SQLite. */
record RandomTable(TodoDao todos, List<Row> rows) {

  static RandomTable of(Store store, int count) {
    TodoDao todos = new TodoDao(store);
    RandomTodos random = new RandomTodos(new Random(11));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Todo item = random.next("row " + i);
      todos.insert(item);
      rows.add(TodoSchema.row(item));
    }
    return new RandomTable(todos, rows);
  }

  /** A query of any condition, with a certain order and perhaps a limit. */
  Selection<Todo> query(Random random) {
    RandomConditions conditions = new RandomConditions(random, rows);
    Selection<Todo> query =
        Filter.where(new WirePredicate<Todo>(conditions.next(random.nextInt(3))))
            .orderBy(random.nextBoolean() ? TodoColumns.BEFORE.desc() : TodoColumns.ORDER.asc())
            .orderBy(TodoColumns.ID.asc());
    return random.nextInt(3) == 0
        ? query.limit(random.nextInt(rows.size())).offset(random.nextInt(5))
        : query;
  }

  /** What the query gives. */
  List<Todo> list(Selection<Todo> query) {
    return rows.stream()
        .filter(row -> query.condition() == null || holds(query, row))
        .sorted(RowOrder.by(query.orders()))
        .skip(query.offset())
        .limit(query.limit() < 0 ? rows.size() : query.limit())
        .map(TodoSchema.INSTANCE::read)
        .collect(Collectors.toList());
  }

  private static boolean holds(Selection<Todo> query, Row row) {
    return Evaluation.holds(Objects.requireNonNull(query.condition()).condition(), row);
  }
}
