package dev.syncline.processor.generation;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Breaks what is too long for a line. */
final class Lines {

  /** The longest line of generated code. */
  static final int LIMIT = 100;

  /** The longest line of SQL, which stands indented in the code. */
  private static final int SQL_LIMIT = LIMIT - 10;

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

  // Columns.of(ID, TEXT)
  /** A call with its arguments in one line if they fit into the room, else each in its own. */
  static CodeBlock call(CodeBlock method, List<CodeBlock> arguments, int room) {
    CodeBlock line = CodeBlock.join(arguments, ", ");
    return width(line) <= room
        ? CodeBlock.of("$L($L)", method, line)
        : CodeBlock.of("$L(\n$L)", method, CodeBlock.join(arguments, ",\n"));
  }

  /** How wide the code will be, its classes imported. */
  private static int width(CodeBlock code) {
    return code.toString().replaceAll("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])", "").length();
  }
}
