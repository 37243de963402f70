package dev.syncline.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  @Test
  void isThatOfThePom() throws IOException {
    String parent = Files.readString(Path.of("pom.xml")).split("</parent>", 2)[0];

    assertThat(parent).contains("<version>" + Release.VERSION + "</version>");
  }
}
