package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import dev.syncline.schema.TodoSchema;

/** The columns of {@link Todo} as a generated query has them. */
public final class TodoColumns {

  public static final TextColumn<Todo> ID = new TextColumn<>(column("id"));
  public static final TextColumn<Todo> TITLE = new TextColumn<>(column("title"));
  public static final TextColumn<Todo> NOTE = new TextColumn<>(column("note"));
  public static final BooleanColumn<Todo> DONE = new BooleanColumn<>(column("done"));
  public static final BooleanColumn<Todo> STARRED = new BooleanColumn<>(column("starred"));
  public static final IntColumn<Todo> PRIORITY = new IntColumn<>(column("priority"));
  public static final IntColumn<Todo> ORDER = new IntColumn<>(column("order"));
  public static final LongColumn<Todo> VIEWS = new LongColumn<>(column("views"));
  public static final LongColumn<Todo> SIZE = new LongColumn<>(column("size"));
  public static final DoubleColumn<Todo> WEIGHT = new DoubleColumn<>(column("weight"));
  public static final DoubleColumn<Todo> RATIO = new DoubleColumn<>(column("ratio"));
  public static final InstantColumn<Todo> MADE_AT = new InstantColumn<>(column("madeAt"));
  public static final InstantColumn<Todo> SEEN_AT = new InstantColumn<>(column("seenAt"));
  public static final DateColumn<Todo> DAY = new DateColumn<>(column("day"));
  public static final DateColumn<Todo> DUE = new DateColumn<>(column("due"));
  public static final EnumColumn<Todo, Mood> MOOD = new EnumColumn<>(column("mood"));
  public static final EnumColumn<Todo, Mood> BEFORE = new EnumColumn<>(column("before"));
  public static final TextColumn<Todo> DRAFT = new TextColumn<>(column("draft"));

  private TodoColumns() {}

  /** How many rows there are. */
  public static WholeAggregate<Todo> count() {
    return Aggregate.count();
  }

  private static Column column(String name) {
    return TodoSchema.INSTANCE.columns().get(TodoSchema.at(name));
  }
}
