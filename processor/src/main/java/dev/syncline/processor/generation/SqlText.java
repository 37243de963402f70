package dev.syncline.processor.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.IndexModel;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.TableModel;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Composes the statements of a table, in lines that a person can read. Names are always quoted, so
 * that none is a keyword; the validator has seen to it that none has a quote itself.
 */
final class SqlText {

  private final TableModel table;
  private final List<ColumnModel> columns;

  SqlText(TableModel table) {
    this.table = table;
    this.columns = table.columns();
  }

  // CREATE TABLE "todoitem" (
  //   "id" TEXT NOT NULL PRIMARY KEY,
  //   "text" TEXT
  // )
  String create() {
    List<String> definitions =
        columns.stream().map(column -> "  " + SqlText.definition(column)).toList();
    return "CREATE TABLE " + name() + " (\n" + String.join(",\n", definitions) + "\n)";
  }

  // SELECT "id", "text"
  // FROM "todoitem"
  String select() {
    return Lines.fill("SELECT ", quoted(all()), "") + "\nFROM " + name();
  }

  // INSERT INTO "todoitem" ("id", "text")
  // VALUES (?1, ?2)
  // ON CONFLICT ("id") DO NOTHING
  String insert() {
    return insertInto(name(), all()) + "\nON CONFLICT (\"id\") DO NOTHING";
  }

  // UPDATE "todoitem"
  // SET "text" = ?2
  // WHERE "id" = ?1
  String update() {
    String id = parameter(idPosition());
    List<String> assignments =
        IntStream.of(positions(column -> column.role() != Role.ID))
            .mapToObj(i -> quote(columns.get(i).name()) + " = " + parameter(i))
            .toList();
    return "UPDATE "
        + name()
        + Lines.fill("\nSET ", atLeastOne(assignments, "\"id\" = " + id), "")
        + "\nWHERE \"id\" = "
        + id;
  }

  // INSERT INTO "todoitem" ("id", "text", "version")
  // VALUES (?1, ?2, ?3)
  // ON CONFLICT ("id") DO UPDATE
  // SET "text" = excluded."text", "version" = excluded."version"
  // WHERE "version" IS NOT excluded."version"
  String apply() {
    List<String> assignments =
        quoted(positions(column -> column.role() != Role.ID && !column.isLocalOnly())).stream()
            .map(name -> name + " = excluded." + name)
            .toList();
    return insertInto(applyTarget(), positions(column -> !column.isLocalOnly()))
        + "\nON CONFLICT (\"id\") DO UPDATE"
        + Lines.fill("\nSET ", atLeastOne(assignments, "\"id\" = excluded.\"id\""), "")
        + (hasVersion() ? "\nWHERE \"version\" IS NOT excluded.\"version\"" : "");
  }

  // DELETE FROM "todoitem"
  // WHERE "id" = ?1
  String delete() {
    return "DELETE FROM " + name() + "\nWHERE \"id\" = ?1";
  }

  // CREATE INDEX IF NOT EXISTS "todoitem.text" ON "todoitem" ("text")
  // CREATE INDEX IF NOT EXISTS "todoitem.list.done" ON "todoitem" ("list", "done")
  String indexes() {
    return table.indexes().stream().map(this::index).collect(Collectors.joining("\n"));
  }

  /** Points keep one index's name from being another's, or a table's. */
  private String index(IndexModel index) {
    int[] positions = index.columns().stream().mapToInt(Integer::intValue).toArray();
    String names =
        index.columns().stream().map(i -> columns.get(i).name()).collect(Collectors.joining("."));
    return "CREATE INDEX IF NOT EXISTS "
        + quote(table.table() + "." + names)
        + " ON "
        + name()
        + quoted(positions).stream().collect(Collectors.joining(", ", " (", ")"));
  }

  private String insertInto(String target, int[] positions) {
    List<String> parameters = IntStream.of(positions).mapToObj(SqlText::parameter).toList();
    return Lines.fill("INSERT INTO " + target + " (", quoted(positions), ")")
        + Lines.fill("\nVALUES (", parameters, ")");
  }

  /** A table called excluded would hide the row that SQLite calls so. */
  private String applyTarget() {
    return table.table().equalsIgnoreCase("excluded") ? name() + " AS \"stored\"" : name();
  }

  private static String definition(ColumnModel column) {
    String definition = quote(column.name()) + " " + ValueKinds.sqlType(column.type().kind());
    if (column.role() == Role.ID) {
      return definition + " NOT NULL PRIMARY KEY";
    }
    if (!column.required()) {
      return definition;
    }
    return column
        .traits()
        .defaultValue()
        .map(it -> definition + " NOT NULL DEFAULT " + literal(it))
        .orElse(definition + " NOT NULL");
  }

  // 'it''s'
  // (CAST(x'610a62' AS TEXT))
  private static String literal(Object stored) {
    if (!(stored instanceof String text)) {
      return stored.toString();
    }
    return text.chars().anyMatch(SqlText::isUnprintable)
        ? "(CAST(x'" + HexFormat.of().formatHex(text.getBytes(UTF_8)) + "' AS TEXT))"
        : "'" + text.replace("'", "''") + "'";
  }

  private static boolean isUnprintable(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private boolean hasVersion() {
    return columns.stream().anyMatch(column -> column.role() == Role.VERSION);
  }

  private int idPosition() {
    return positions(column -> column.role() == Role.ID)[0];
  }

  private int[] all() {
    return positions(column -> true);
  }

  private int[] positions(Predicate<ColumnModel> condition) {
    return IntStream.range(0, columns.size()).filter(i -> condition.test(columns.get(i))).toArray();
  }

  private List<String> quoted(int[] positions) {
    return IntStream.of(positions).mapToObj(i -> quote(columns.get(i).name())).toList();
  }

  /** SQL wants something to set, even of a table that has nothing but an id. */
  private static List<String> atLeastOne(List<String> assignments, String otherwise) {
    return assignments.isEmpty() ? List.of(otherwise) : assignments;
  }

  private String name() {
    return quote(table.table());
  }

  private static String quote(String name) {
    return "\"" + name + "\"";
  }

  private static String parameter(int position) {
    return "?" + (position + 1);
  }
}
