package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.TableDeclaration;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for clashes of names, without a compiler. */
class TakenNamesTest {

  private final TableDeclaration note = Declarations.table(ID, VERSION);
  private final TakenNames names = new TakenNames();

  @ParameterizedTest
  @ValueSource(strings = {"NoteTable", "NoteDao", "NoteSchema", "NoteQuery", "NoteConflict"})
  void aClassOfTheSourcesIsNotGeneratedOver(String name) {
    names.add(List.of(note), List.of(source("com.example." + name)));

    assertThat(names.findings(note))
        .extracting(Finding::message)
        .containsExactly(
            ("[NameTaken] com.example.Note would be generated a class com.example.%s, which is in"
                    + " the sources already. Rename one of them.")
                .formatted(name));
  }

  @Test
  void aClassElsewhereTakesNothing() {
    names.add(List.of(note), List.of(source("com.other.NoteDao"), source("com.example.Note")));

    assertThat(names.findings(note)).isEmpty();
  }

  @Test
  void whatWasGeneratedInARoundIsASourceOfTheNext() {
    names.add(List.of(note), List.of());
    names.add(List.of(note), List.of(source("com.example.NoteDao")));

    assertThat(names.findings(note)).isEmpty();
  }

  /** A class that a round found in a source file: only its name is looked at. */
  private static Element source(String name) {
    return (Element)
        Proxy.newProxyInstance(
            TakenNamesTest.class.getClassLoader(),
            new Class<?>[] {Element.class},
            (proxy, method, arguments) -> name);
  }
}
