package dev.syncline.processor.generation;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the text that JavaPoet writes the look of the house. */
final class Layout {

  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");
  private static final Pattern COLUMN_CONSTANT =
      Pattern.compile(
          "(?m)^(  (?:public )?static final [\\w.]*Column\\b[^;]*;\n)\n"
              + "(?=  (?:public )?static final [\\w.]*Column\\b)");
  private static final Pattern INTERFACES =
      Pattern.compile(
          "(?m)^( *)(.*\\bclass \\w+ extends .*) implements ([\\w.]+(?:,\\s+[\\w.]+)*) \\{$");
  private static final Pattern CLASS_HEADER =
      Pattern.compile("(?m)^( *)(.*\\bclass \\w+) ((?:extends|implements) .*)$");
  private static final Pattern JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");

  private Layout() {}

  static String of(String source) {
    String text = TRAILING_SPACE.matcher(source).replaceAll("");
    text = text.replace(". @Nullable", ".@Nullable");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = COLUMN_CONSTANT.matcher(text).replaceAll("$1"); // they stand together
    text = replace(INTERFACES, text, it -> interfaces(it.group(1), it.group(2), it.group(3)));
    text = replace(CLASS_HEADER, text, it -> header(it.group(1), it.group(2), it.group(3)));
    return replace(JAVADOC, text, it -> javadoc(it.group(1), it.group(2)));
  }

  // private static final class Merging extends Conflict.Merge<TodoItem>
  //     implements PickText, PickComplete {
  private static String interfaces(String indent, String head, String interfaces) {
    String all = "implements " + interfaces.replaceAll("\\s+", " ") + " {";
    String line = indent + head + " " + all;
    if (line.length() <= Lines.LIMIT) {
      return line;
    }
    String next = indent + "    " + all;
    return indent
        + head
        + "\n"
        + (next.length() <= Lines.LIMIT ? next : next.replace(", ", ",\n" + indent + "        "));
  }

  // public final class TodoItemTable
  //     extends SyncedTable<TodoItem, TodoItemConflict> {
  private static String header(String indent, String head, String supertype) {
    String line = indent + head + " " + supertype;
    return line.length() <= Lines.LIMIT ? line : indent + head + "\n    " + indent + supertype;
  }

  /** In one line if it fits, else in as many as it needs. */
  private static String javadoc(String indent, String sentence) {
    String line = indent + "/** " + sentence + " */";
    if (line.length() <= Lines.LIMIT) {
      return line;
    }
    String prefix = "\n" + indent + " *";
    int room = Lines.LIMIT + 1 - prefix.length();
    return indent + "/**" + prefix + Lines.wrap(sentence, room, prefix) + prefix + "/";
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }
}
