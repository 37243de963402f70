package dev.syncline.sample;

import java.util.function.Function;

/** Shows a conflict as a table: each column before, here and there. */
record Sides(Terminal terminal) {

  void show(TodoItemConflict conflict) {
    terminal.notable("Three sides of one row; both changed %s:", conflict.clashes());
    row("", "before", "here (phone)", "there (laptop)");
    row("text", conflict, TodoItem::text);
    row("complete", conflict, item -> item.complete() ? "yes" : "no");
  }

  private void row(String column, TodoItemConflict conflict, Function<TodoItem, String> value) {
    row(
        column,
        conflict.base().map(value).orElse("not known"),
        conflict.local().map(value).orElse("deleted"),
        conflict.server().map(value).orElse("deleted"));
  }

  private void row(String column, String before, String here, String there) {
    terminal.say("  %-9s %-14s %-14s %s", column, before, here, there);
  }
}
