package dev.syncline.processor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.processor.history.Snapshot.Column;
import dev.syncline.processor.history.Snapshot.Index;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFolderTest {

  private static final Snapshot FULL =
      new Snapshot(
          "todo",
          2,
          List.of(
              new Column(
                  "id",
                  "TEXT",
                  Optional.empty(),
                  "ID",
                  true,
                  Optional.empty(),
                  List.of(),
                  Optional.empty()),
              new Column(
                  "state",
                  "ENUM",
                  Optional.of("com.example.States"),
                  "SYNCED",
                  true,
                  Optional.of("\"größer\""),
                  List.of("OPEN", "ÄNDERUNG"),
                  Optional.empty()),
              new Column(
                  "owner",
                  "TEXT",
                  Optional.empty(),
                  "SYNCED",
                  false,
                  Optional.empty(),
                  List.of(),
                  Optional.of("person"))),
          List.of(new Index(List.of("owner", "state"), true)),
          List.of("com.example.TodoTo2"));

  @TempDir Path root;
  private SchemaFolder folder;
  private Path file;

  @BeforeEach
  void open() {
    folder = new SchemaFolder(root.resolve("my schémas"));
    file = folder.file("todo", 2);
  }

  @Test
  void readsWhatItWrote() throws Exception {
    folder.write(FULL);

    assertThat(folder.read("todo", 2)).isEqualTo(FULL);
    assertThat(folder.versions("todo")).containsExactly(2);
    assertThat(folder.versions("other")).isEmpty();
  }

  @Test
  void writesALineForEachFact() throws IOException {
    folder.write(FULL);

    assertThat(file)
        .hasContent(
            """
            {
              "format": 1,
              "table": "todo",
              "version": 2,
              "columns": [
                {
                  "name": "id",
                  "type": "TEXT",
                  "role": "ID",
                  "required": true
                },
                {
                  "name": "state",
                  "type": "ENUM",
                  "conversion": "com.example.States",
                  "role": "SYNCED",
                  "required": true,
                  "default": "\\"größer\\"",
                  "constants": [
                    "OPEN",
                    "ÄNDERUNG"
                  ]
                },
                {
                  "name": "owner",
                  "type": "TEXT",
                  "role": "SYNCED",
                  "parent": "person"
                }
              ],
              "indexes": [
                {
                  "columns": [
                    "owner",
                    "state"
                  ],
                  "unique": true
                }
              ],
              "migrations": [
                "com.example.TodoTo2"
              ]
            }
            """);
    assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void readsWhatAnEditorLeftWithOtherEndsOfLines() throws Exception {
    folder.write(FULL);
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThat(folder.read("todo", 2)).isEqualTo(FULL);
  }

  @Test
  void countsNothingButVersions() throws IOException {
    folder.write(FULL);
    for (String name :
        List.of("0.json", "01.json", "x.json", "3.txt", ".4.json.draft", "10.json")) {
      Files.writeString(file.resolveSibling(name), "");
    }

    assertThat(folder.versions("todo")).containsExactly(2, 10);
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Files.createDirectories(file.resolve("not empty"));

    assertThatThrownBy(() -> folder.write(FULL)).isInstanceOf(IOException.class);

    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void letsManyWriteAtOnce() throws Exception {
    IntStream.range(0, 100)
        .parallel()
        .forEach(
            i -> {
              try {
                folder.write(FULL);
                assertThat(folder.read("todo", 2)).isEqualTo(FULL);
              } catch (IOException | UnreadableException e) {
                throw new AssertionError(e);
              }
            });

    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1, | <<<<<<< HEAD | line 2 is no JSON",
        "\"format\": 1, | \"format\": 1, \"format\": 1, | line 2 is no JSON",
        "\"format\": 1, | \"format\": 2, | its format is 2, which is a newer release's",
        "\"format\": 1, | \"format\": 99999999999, | line 2 is no JSON",
        "\"format\": 1, | '' | it lacks \"format\"",
        "\"version\": 2 | \"version\": 3 | it is version 3 of todo",
        "\"version\": 2 | \"version\": \"2\" | its \"version\" is no Integer",
        "\"table\": \"todo\" | \"table\": \"other\" | it is version 2 of other",
        "\"type\": \"ENUM\" | \"kind\": \"ENUM\" | it lacks \"type\"",
        "\"unique\": true | \"single\": 1 | it says \"single\", which this release does not know",
        "\"OPEN\" | 1 | its \"constants\" holds no String",
        "\"OPEN\" | null | it has a null",
      })
  void saysWhatIsNotAsItWasWritten(String written, String now, String reason) throws Exception {
    folder.write(FULL);
    Files.writeString(file, Files.readString(file).replace(written, now));

    assertUnreadable(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'', it does not begin with {",
    "[], it does not begin with {",
    "{}{}, it goes on after its end",
    "{, line 1 is no JSON"
  })
  void saysWhatElseAFileHolds(String content, String reason) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);

    assertUnreadable(reason);
  }

  @Test
  void saysThatAFileIsAFolder() throws IOException {
    Files.createDirectories(file);

    assertUnreadable("Is a directory");
  }

  private void assertUnreadable(String reason) {
    assertThatThrownBy(() -> folder.read("todo", 2))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }
}
