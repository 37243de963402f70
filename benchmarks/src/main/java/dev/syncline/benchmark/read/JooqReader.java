package dev.syncline.benchmark.read;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.syncline.benchmark.Priority;
import dev.syncline.benchmark.Todo;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;

/** jOOQ, with fields written by hand. */
final class JooqReader implements Reader {

  private static final Field<String> ID = field(name("id"), String.class);
  private static final Field<String> TEXT = field(name("text"), String.class);
  private static final Field<Boolean> COMPLETE = field(name("complete"), Boolean.class);
  private static final Field<Long> MINUTES = field(name("minutes"), Long.class);
  private static final Field<Double> PROGRESS = field(name("progress"), Double.class);
  private static final Field<String> REMIND_AT = field(name("remindAt"), String.class);
  private static final Field<String> DUE_ON = field(name("dueOn"), String.class);
  private static final Field<String> PRIORITY = field(name("priority"), String.class);
  private static final Field<String> VERSION = field(name("version"), String.class);

  private final Connection connection;
  private final DSLContext jooq;

  JooqReader(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    jooq = DSL.using(connection, SQLDialect.SQLITE);
  }

  @Override
  public Todo find(String id) {
    return select().where(ID.eq(id)).fetchSingle(JooqReader::item);
  }

  @Override
  public List<Todo> taking(long from, long to) {
    return select().where(MINUTES.ge(from).and(MINUTES.lt(to))).fetch(JooqReader::item);
  }

  private SelectWhereStep<? extends Record> select() {
    return jooq.select(ID, TEXT, COMPLETE, MINUTES, PROGRESS, REMIND_AT, DUE_ON, PRIORITY, VERSION)
        .from(table(name("todo")));
  }

  private static Todo item(Record row) {
    return new Todo(
        row.get(ID),
        row.get(TEXT),
        row.get(COMPLETE),
        row.get(MINUTES),
        row.get(PROGRESS),
        InstantText.parse(row.get(REMIND_AT)),
        DateText.parse(row.get(DUE_ON)),
        Priority.valueOf(row.get(PRIORITY)),
        row.get(VERSION));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
