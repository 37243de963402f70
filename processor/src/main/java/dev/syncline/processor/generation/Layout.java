package dev.syncline.processor.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the text that JavaPoet writes the look of the house. Goes by lines: to search all of the
 * text for each pattern would take longer than to write it.
 */
final class Layout {

  private static final List<Pattern> CONSTANTS =
      List.of(
          Pattern.compile(" {2}(?:public )?static final [\\w.]*Column\\b"),
          Pattern.compile(" {2}static final (?![\\w.]*Column\\b)[^=]*=(?: new |\\z)"));
  private static final Pattern TYPE_HEADER =
      Pattern.compile("( *)(.*\\b(?:class|interface) \\w+) ((?:extends|implements) .*)");

  private final String[] lines;
  private final StringBuilder text = new StringBuilder();

  /** The first line of the member that the last line belongs to. */
  private String member = "";

  private Layout(String source) {
    this.lines = source.replace(". @Nullable", ".@Nullable").split("\n", -1);
  }

  static String of(String source) {
    return new Layout(source).text();
  }

  private String text() {
    int next = 0;
    while (next < lines.length) {
      next += add(next);
    }
    text.setLength(text.length() - 1); // the last line had no end
    return text.toString();
  }

  /** Adds the line, with those that it takes along, and tells how many. */
  private int add(int at) {
    String line = line(at);
    if (line.endsWith("/**") && line(at + 2).endsWith(" */")) {
      addJavadoc(line, line(at + 1).strip().substring(2));
      return 3;
    }
    if (line.endsWith("{") && line(at + 1).stripLeading().startsWith("}")) {
      add(line + line(at + 1).stripLeading());
      return 2;
    }
    if (!line.isEmpty() || !isBetweenConstants(at)) {
      add(line);
    }
    return 1;
  }

  private void add(String line) {
    if (line.startsWith("  ") && !line.startsWith("   ")) {
      member = line;
    }
    boolean fits = line.length() <= Lines.LIMIT;
    text.append(fits ? line : header(line)).append('\n');
  }

  /** Constants of a kind stand together. */
  private boolean isBetweenConstants(int at) {
    return CONSTANTS.stream()
        .anyMatch(it -> it.matcher(member).lookingAt() && it.matcher(line(at + 1)).lookingAt());
  }

  // public final class TodoItemTable
  //     extends SyncedTable<TodoItem, TodoItemConflict> {
  private static String header(String line) {
    Matcher header = TYPE_HEADER.matcher(line);
    if (!header.matches()) {
      return line;
    }
    String supertype = header.group(1) + "    " + header.group(3);
    boolean fits = supertype.length() <= Lines.LIMIT;
    String broken = fits ? supertype : supertype.replace(", ", ",\n        " + header.group(1));
    return header.group(1) + header.group(2) + "\n" + broken;
  }

  /** In one line if it fits, else in as many as it needs. */
  private void addJavadoc(String start, String sentence) {
    String line = start + " " + sentence + " */";
    if (line.length() <= Lines.LIMIT) {
      add(line);
      return;
    }
    String prefix = "\n" + start.replace("/**", " *");
    int room = Lines.LIMIT + 1 - prefix.length();
    text.append(start)
        .append(prefix)
        .append(Lines.wrap(sentence, room, prefix))
        .append(prefix)
        .append("/\n");
  }

  private String line(int at) {
    return at < lines.length ? withoutTrailingSpace(lines[at]) : "";
  }

  private static String withoutTrailingSpace(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(0, end);
  }
}
