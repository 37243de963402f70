package dev.syncline.processor.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the text that JavaPoet writes the look of the house. */
final class Layout {

  private static final Pattern JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");
  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");
  private static final Pattern COLUMN_CONSTANT =
      Pattern.compile(
          "(?m)^(  (?:public )?static final \\w*Column\\b[^;]*;\n)\n"
              + "(?=  (?:public )?static final \\w*Column\\b)");

  private Layout() {}

  static String of(String source) {
    String text = TRAILING_SPACE.matcher(source).replaceAll("");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = COLUMN_CONSTANT.matcher(text).replaceAll("$1"); // they stand together
    return JAVADOC
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(javadoc(match.group(1), match.group(2))));
  }

  /** In one line if it fits, else in as many as it needs. */
  private static String javadoc(String indent, String sentence) {
    String line = indent + "/** " + sentence + " */";
    if (line.length() <= Lines.LIMIT) {
      return line;
    }
    String prefix = indent + " * ";
    StringBuilder lines = new StringBuilder(indent + "/**");
    int width = Lines.LIMIT;
    for (String word : sentence.split(" ", -1)) {
      if (width + 1 + word.length() > Lines.LIMIT) {
        lines.append('\n').append(prefix).append(word);
        width = prefix.length() + word.length();
      } else {
        lines.append(' ').append(word);
        width += 1 + word.length();
      }
    }
    return lines.append('\n').append(indent).append(" */").toString();
  }
}
