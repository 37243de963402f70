package dev.syncline.processor.declaration;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds annotations of ours that would be ignored without a word. */
final class Strays {

  private Strays() {}

  /**
   * @param columns the fields and methods that belong to columns
   */
  static void find(TypeElement type, Collection<? extends Element> columns, List<Flaw> flaws) {
    for (Element element : type.getEnclosedElements()) {
      boolean bearer =
          element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
      if (bearer && !columns.contains(element)) {
        find(element, flaws);
      }
    }
  }

  private static void find(Element element, List<Flaw> flaws) {
    Annotations.marks(List.of(element))
        .forEach(
            (mark, place) ->
                flaws.add(
                    Flaw.of(
                        Flaw.Kind.MISPLACED_ANNOTATION,
                        place,
                        mark.spelling(),
                        element.toString())));
  }
}
