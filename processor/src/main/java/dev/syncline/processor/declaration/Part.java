package dev.syncline.processor.declaration;

import dev.syncline.annotation.References;
import dev.syncline.processor.model.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What one column is read from, or the columns of an embedded record.
 *
 * @param elements what may bear its annotations
 */
record Part(
    String property,
    Member getter,
    Optional<Member> setter,
    TypeMirror type,
    List<Element> elements,
    ElementPlace place,
    Optional<Owner> owner) {

  Part {
    elements = List.copyOf(elements);
  }

  /** A part of the model itself. */
  static Part of(
      String property,
      Member getter,
      Optional<Member> setter,
      TypeMirror type,
      List<Element> elements,
      ElementPlace place) {
    return new Part(property, getter, setter, type, elements, place.in(elements), Optional.empty());
  }

  /**
   * Our annotations on it. In an embedded record they are told of where it is embedded, and none
   * gives a role.
   */
  Map<Mark, Place> marks() {
    Map<Mark, Place> marks = Annotations.marks(elements);
    if (owner.isPresent()) {
      marks.replaceAll((mark, inRecord) -> place);
      marks.keySet().removeIf(Part::givesRole);
    }
    return marks;
  }

  /** The annotation that lets it be one column, whatever its type. */
  Optional<String> keeper() {
    return Stream.of(Mark.JSON, Mark.CONVERT)
        .filter(marks()::containsKey)
        .map(Mark::spelling)
        .findFirst();
  }

  /** What our annotations say in parentheses. */
  Map<Mark, Named> values() {
    Map<Mark, Named> values = Annotations.values(elements);
    if (owner.isPresent()) {
      values.replaceAll((mark, said) -> new Named(said.name(), place));
    }
    return values;
  }

  /** What becomes of a row without the row that the column refers to, if the source says so. */
  Optional<Named> onDelete() {
    Optional<Named> said = Annotations.name(elements, References.class, "onDelete");
    return owner.isPresent() ? said.map(it -> new Named(it.name(), place)) : said;
  }

  /** Whether only the model itself can have such a column. */
  private static boolean givesRole(Mark mark) {
    return mark.fixedName().isPresent();
  }

  /** The annotations that would give it a role. */
  List<Mark> roles() {
    return Annotations.marks(elements).keySet().stream().filter(Part::givesRole).toList();
  }
}
