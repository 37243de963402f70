package dev.syncline.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.schema.Row;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite cannot compute, computed of rows and given to a statement as columns that its table
 * has more. All of these are texts. The statement sees the rows that were added, and no other.
 */
public final class ComputedColumns {

  /** Said in full, since the table may have a column of this name. */
  private static final String AT = ", \"#list\".at + ";

  private final Sql sql;
  private final PackedList rows = new PackedList();

  /**
   * @param sql the statement, which needs such columns
   */
  public ComputedColumns(Sql sql) {
    this.sql = sql;
  }

  /** Adds a row as it is in the table. */
  public void add(Row row) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(row.id());
    for (Call call : sql.computed()) {
      texts.add((String) Evaluation.value(call, row));
    }
    add(texts);
  }

  /** First where each text begins and how long it is, or -1 if it is null; then the texts. */
  private void add(List<@Nullable String> texts) {
    StringBuilder head = new StringBuilder();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int start = 2 * PackedList.DIGITS * texts.size();
    for (String text : texts) {
      byte[] utf8 = text == null ? new byte[0] : text.getBytes(UTF_8);
      head.append(PackedList.number(start + body.size()));
      head.append(PackedList.number(text == null ? -1 : utf8.length));
      body.write(utf8, 0, utf8.length);
    }
    rows.add(head.toString().getBytes(UTF_8), body.toByteArray());
  }

  /**
   * The whole statement.
   *
   * @param table the table whose rows were added
   * @param select what comes before the clauses
   */
  // WITH RECURSIVE "#list"…, "todo" AS (SELECT t.*, CAST(…) AS "#1" FROM "#list" …) SELECT …
  public Sql statement(String table, String select) {
    List<Object> parameters = new ArrayList<>(sql.parameters());
    parameters.add(rows.bytes());
    String parameter = "?" + parameters.size();
    StringBuilder text = new StringBuilder(PackedList.cut(parameter));
    text.append(", \"").append(table).append("\" AS (SELECT t.*");
    for (int i = 1; i <= sql.computed().size(); i++) {
      text.append(", ").append(text(parameter, i)).append(" AS \"#").append(i).append('"');
    }
    text.append(" FROM \"#list\" CROSS JOIN main.\"").append(table);
    text.append("\" t ON t.\"id\" = ").append(text(parameter, 0)).append(") ");
    return new Sql(text + select + sql.text(), parameters);
  }

  private static String text(String parameter, int position) {
    int head = 2 * PackedList.DIGITS * position;
    String start = number(parameter, head);
    String length = number(parameter, head + PackedList.DIGITS);
    return "CAST(substr(" + parameter + AT + start + ", nullif(" + length + ", -1)) AS TEXT)";
  }

  private static String number(String parameter, int start) {
    return "CAST(substr(" + parameter + AT + start + ", 10) AS INTEGER)";
  }
}
