package dev.syncline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test that docs/pitfalls.md names is there. */
class PitfallsPageTest {

  /** A class, with a test or without; or another test of the class named last. */
  private static final Pattern NAMED =
      Pattern.compile("`(?:([A-Z]\\w*Test)(?:\\.(\\w+))?|(\\w+))`");

  @Test
  void itsTestsExist() throws IOException {
    List<String> missing = new ArrayList<>();
    String source = "";
    for (MatchResult name : NAMED.matcher(table()).results().toList()) {
      source = name.group(1) == null ? source : source(name.group(1));
      String test = name.group(3) == null ? name.group(2) : name.group(3);
      if (source.isEmpty() || (test != null && !source.contains("void " + test + "("))) {
        missing.add(name.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The cells that name tests. */
  private static String table() throws IOException {
    return Files.readString(Page.project().resolve("docs/pitfalls.md"))
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
        .collect(Collectors.joining("\n"));
  }

  private static String source(String test) throws IOException {
    for (String module : List.of("runtime", "backend")) {
      try (Stream<Path> files = Files.walk(Page.project().resolve(module + "/src/test/java"))) {
        Path file = files.filter(it -> it.endsWith(test + ".java")).findFirst().orElse(null);
        if (file != null) {
          return Files.readString(file);
        }
      }
    }
    return "";
  }
}
