package dev.syncline.processor.generation;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the text that JavaPoet writes the look of the house. */
final class Layout {

  private static final Pattern TRAILING_SPACE = lines(" +$");
  private static final Pattern EMPTY_BODY = lines("\\{\n *\\}");
  private static final Pattern COLUMN_CONSTANT =
      constants("(?:public )?static final [\\w.]*Column\\b");
  private static final Pattern CONVERSION_CONSTANT = constants("static final [^=\n]*=\\s+new ");
  private static final Pattern TYPE_HEADER =
      lines("^( *)(.*\\b(?:class|interface) \\w+) ((?:extends|implements) .*)$");
  private static final Pattern JAVADOC = lines("^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");

  private Layout() {}

  /** In which a line ends with {@code \n} alone: texts may have other characters that end one. */
  private static Pattern lines(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE | Pattern.UNIX_LINES);
  }

  /** A constant that starts so, and the empty line between it and another one. */
  private static Pattern constants(String start) {
    return lines("^(  " + start + ".*(?:\n {6}.*)*;\n)\n(?=  " + start + ")");
  }

  static String of(String source) {
    String text = TRAILING_SPACE.matcher(source).replaceAll("");
    text = text.replace(". @Nullable", ".@Nullable");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = COLUMN_CONSTANT.matcher(text).replaceAll("$1"); // they stand together
    text = CONVERSION_CONSTANT.matcher(text).replaceAll("$1");
    text = replace(TYPE_HEADER, text, it -> header(it.group(1), it.group(2), it.group(3)));
    return replace(JAVADOC, text, it -> javadoc(it.group(1), it.group(2)));
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
