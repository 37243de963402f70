package dev.syncline.processor.generation;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Breaks what is too long for a line. */
final class Lines {

  /** The longest line of generated code. */
  static final int LIMIT = 100;

  /** The longest line of SQL, which stands indented in the code. */
  private static final int SQL_LIMIT = LIMIT - 10;

  /** The longest argument that shares a line with others when not all fit into one. */
  private static final int LONGEST_TO_FILL = 10;

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

  private Lines() {}

  /** The items, separated by commas, in as few lines as can be; all but the first indented. */
  static String fill(String before, List<String> items, String after) {
    StringBuilder text = new StringBuilder(before);
    int lineStart = before.lastIndexOf('\n') + 1;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i < items.size() - 1 ? "," : after);
      boolean first = i == 0;
      if (!first && text.length() - lineStart + 1 + item.length() > SQL_LIMIT) {
        text.append("\n    ");
        lineStart = text.length() - 4;
      } else if (!first) {
        text.append(' ');
      }
      text.append(item);
    }
    return text.toString();
  }

  /** The words of a sentence, each after a space, in lines of so much room. */
  static String wrap(String sentence, int room, String lineStart) {
    StringBuilder text = new StringBuilder();
    int used = 0;
    for (String word : sentence.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > room) {
        text.append(lineStart);
        used = 0;
      }
      text.append(' ').append(word);
      used += 1 + word.length();
    }
    return text.toString();
  }

  /**
   * A call's arguments as google-java-format breaks them: in the line of the call, or in the next,
   * or short ones in as few lines as can be, or each in its own.
   *
   * @param around what stands around the arguments in the line of the call
   * @param indent of the lines after that
   */
  static CodeBlock arguments(List<CodeBlock> arguments, String around, int indent) {
    CodeBlock line = CodeBlock.join(arguments, ", ");
    boolean isBroken = line.toString().contains("\n");
    if (!isBroken && width(line) + around.length() <= LIMIT) {
      return line;
    }
    int room = LIMIT - indent - ");".length();
    if (!isBroken && width(line) <= room) {
      return CodeBlock.of("\n$L", line);
    }
    boolean allShort = arguments.stream().allMatch(it -> width(it) <= LONGEST_TO_FILL);
    return CodeBlock.of(
        "\n$L", allShort ? fill(arguments, room) : CodeBlock.join(arguments, ",\n"));
  }

  /** A call that is an argument in a line of its own, which a comma or a bracket ends. */
  static CodeBlock call(String method, List<CodeBlock> arguments, int indent) {
    CodeBlock list = arguments(arguments, " ".repeat(indent) + method + "()));", indent + 4);
    return CodeBlock.of("$L($>$>$L$<$<)", method, list);
  }

  /**
   * The value of a field as google-java-format breaks it: in the field's line, or in the next, or
   * each call in its own.
   *
   * @param around what stands around the value in the line of the field
   */
  static CodeBlock chain(CodeBlock start, List<CodeBlock> calls, String around) {
    CodeBlock line = CodeBlock.builder().add(start).add(CodeBlock.join(calls, "")).build();
    if (around.length() + width(line) <= LIMIT) {
      return CodeBlock.of("$Z$L", line); // a class may have to keep its package
    }
    return "      ;".length() + width(line) <= LIMIT
        ? CodeBlock.of("\n$>$>$L$<$<", line)
        : CodeBlock.of("\n$>$>$L\n$>$>$L$<$<$<$<", start, CodeBlock.join(calls, "\n"));
  }

  /**
   * A text as a block, in which a line that is too long goes on in the next one, after a \\.
   *
   * @param indent of the lines
   */
  static CodeBlock textBlock(String text, int indent) {
    int room = LIMIT - indent;
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"");
    String part = "(.{1,%2$d}(?<= )|.{1,%2$d}(?<!\\\\)|(?:\\\\.){1,%3$d})";
    String pattern = "(?=.{%1$d})" + part;
    String tooLong = String.format(Locale.ROOT, pattern, room + 1, room - 1, (room - 1) / 2);
    boolean fits = escaped.lines().allMatch(line -> line.length() <= room);
    String lines = fits ? escaped : escaped.replaceAll(tooLong, "$1\\\\\n");
    return CodeBlock.of("\"\"\"\n$L\n\"\"\"", lines);
  }

  /** A literal. JavaPoet would end its line at each character that Unicode says ends one. */
  static CodeBlock string(String text) {
    return Stream.of(text.split("(?=[\u2028\u2029])|(?<=[\u2028\u2029])", -1))
        .map(it -> it.matches("[\u2028\u2029]") ? escaped(it.charAt(0)) : escaped(it))
        .collect(CodeBlock.joining("", "\"", "\""));
  }

  private static CodeBlock escaped(char separator) {
    return CodeBlock.of("$L", String.format(Locale.ROOT, "\\u%04x", (int) separator));
  }

  private static CodeBlock escaped(String text) {
    String literal = CodeBlock.of("$S", text).toString();
    return CodeBlock.of("$L", literal.substring(1, literal.length() - 1));
  }

  // "A text that is too long for a line. "
  //     + "It goes on in the next one."
  static CodeBlock literal(String text, int indent) {
    return pieces(text, LIMIT - indent - "    + );".length())
        .map(Lines::string)
        .collect(
            Collectors.collectingAndThen(
                CodeBlock.joining("\n+ "), it -> CodeBlock.of("$>$>$L$<$<", it)));
  }

  private static Stream<String> pieces(String text, int room) {
    if (string(text).toString().length() <= room) {
      return Stream.of(text);
    }
    int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    int space = text.lastIndexOf(' ', middle - 1);
    int end = space < 0 ? middle : space + 1;
    return Stream.concat(pieces(text.substring(0, end), room), pieces(text.substring(end), room));
  }

  private static CodeBlock fill(List<CodeBlock> items, int room) {
    CodeBlock.Builder code = CodeBlock.builder();
    int used = 0;
    for (CodeBlock item : items) {
      if (used > 0) {
        boolean fits = used + 2 + width(item) <= room;
        code.add(fits ? ", " : ",\n");
        used = fits ? used + 2 : 0;
      }
      code.add(item);
      used += width(item);
    }
    return code.build();
  }

  /** How wide the code will be, its classes imported. */
  private static int width(CodeBlock code) {
    return PACKAGE.matcher(code.toString()).replaceAll("").length();
  }
}
