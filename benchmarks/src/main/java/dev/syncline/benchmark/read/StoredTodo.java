package dev.syncline.benchmark.read;

import com.j256.ormlite.field.DatabaseField;
import com.j256.ormlite.table.DatabaseTable;
import dev.syncline.benchmark.Priority;
import dev.syncline.benchmark.Todo;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table as the libraries see it that want an entity. Times and dates are spelled by
 * Syncline on all sides, so that they are no part of the comparison.
 */
@Entity
@Table(name = "todo")
@DatabaseTable(tableName = "todo")
@SuppressWarnings("NullAway.Init") // the libraries set what is not null
class StoredTodo {

  static final String COLUMNS =
      "id, text, complete, minutes, progress, remindAt, dueOn, priority, version";

  @Id
  @DatabaseField(id = true)
  String id;

  @DatabaseField String text;

  @DatabaseField boolean complete;

  @DatabaseField long minutes;

  @DatabaseField double progress;

  @Column(name = "remindAt")
  @DatabaseField(columnName = "remindAt")
  String remindAt;

  @Column(name = "dueOn")
  @DatabaseField(columnName = "dueOn")
  String dueOn;

  @Enumerated(EnumType.STRING)
  @DatabaseField
  Priority priority;

  @DatabaseField @Nullable String version;

  Todo item() {
    return new Todo(
        id,
        text,
        complete,
        minutes,
        progress,
        InstantText.parse(remindAt),
        DateText.parse(dueOn),
        priority,
        version);
  }

  /** The item of a row that has {@link #COLUMNS}. */
  static Todo item(ResultSet row) throws SQLException {
    return new Todo(
        row.getString(1),
        row.getString(2),
        row.getLong(3) != 0,
        row.getLong(4),
        row.getDouble(5),
        InstantText.parse(row.getString(6)),
        DateText.parse(row.getString(7)),
        Priority.valueOf(row.getString(8)),
        row.getString(9));
  }
}
