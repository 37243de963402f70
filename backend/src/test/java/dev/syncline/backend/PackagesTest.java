package dev.syncline.backend;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages look one way only, and outside only where they must. */
final class PackagesTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/syncline/backend");
  private static final Pattern IMPORT = Pattern.compile("import (?:static )?([a-z.]+)\\.[A-Z]\\w*");

  @Test
  void appsSeeTheOnePackageOnly() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target/classes"))
            .find("dev.syncline.backend")
            .orElseThrow()
            .descriptor();

    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly("dev.syncline.backend");
  }

  @ParameterizedTest
  @CsvSource({
    "table, ''",
    "query, table",
    "storage, query table",
    "protocol, request storage query table",
    "http, request",
  })
  void aPackageKnowsOnlyThoseBelow(String of, String below) throws IOException {
    Set<String> allowed = new TreeSet<>(List.of(below.split(" ")));
    allowed.add(of);
    Set<String> known =
        imports(of).stream()
            .filter(name -> name.startsWith("dev.syncline.backend"))
            .map(name -> name.equals("dev.syncline.backend") ? "request" : lastWord(name))
            .collect(toCollection(TreeSet::new));
    assertThat(allowed).containsAll(known);
  }

  @Test
  void whatTheRootLendsIsRequestAndResponse() throws IOException {
    for (String of : List.of("protocol", "http")) {
      assertThat(text(of)).doesNotContain("import dev.syncline.backend.Backend;");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "java.sql, storage",
    "org.sqlite, storage",
    "com.sun.net.httpserver, http",
    "com.fasterxml.jackson.core, protocol",
  })
  void aLibraryIsKnownInOnePlace(String library, String place) throws IOException {
    for (String of : List.of("table", "query", "storage", "protocol", "http")) {
      if (!of.equals(place)) {
        assertThat(imports(of)).noneMatch(name -> name.startsWith(library));
      }
    }
    assertThat(imports(place)).contains(library);
  }

  private static Set<String> imports(String of) throws IOException {
    return IMPORT
        .matcher(text(of))
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String text(String of) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES.resolve(of))) {
      for (Path file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
