package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ClassRef;
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

  @Test
  void aTableIsTakenWhateverItsCase() {
    TableDeclaration other = Declarations.named("Memo", "NOTE");
    names.add(List.of(note, other), List.of());

    assertThat(names.findings(note))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .isEqualTo(
            "[NameTaken] com.example.Note and com.example.Memo are both the table note. Name one of"
                + " them differently with @SyncTable.");
    assertThat(names.findings(Declarations.named("Third", "third"))).isEmpty();
  }

  /** As of a nested class and of one that is called like it with a _ for the dot. */
  @Test
  void twoModelsDoNotHaveTheSameClasses() {
    TableDeclaration joined = Declarations.named("Note_Line", "joined");
    TableDeclaration nested =
        Variations.called(
            new ClassRef("com.example", List.of("Note", "Line")),
            Declarations.named("Line", "nested"));
    names.add(List.of(nested, joined), List.of());

    assertThat(names.findings(joined))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .isEqualTo(
            "[NameTaken] com.example.Note_Line and com.example.Note.Line would both be generated a"
                + " class com.example.Note_LineSchema. Rename one of them.");
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
