package dev.syncline.processor.declaration;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * An element, or an annotation on it, or a value of the annotation.
 *
 * @param column all elements of the column that it belongs to, or just the element
 */
record ElementPlace(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    List<Element> column)
    implements Place {

  ElementPlace {
    column = List.copyOf(column);
  }

  static ElementPlace of(Element element) {
    return new ElementPlace(element, null, null, List.of(element));
  }

  /** The same place, with what the column's other elements accept. */
  ElementPlace in(List<? extends Element> column) {
    return new ElementPlace(element, annotation, value, List.copyOf(column));
  }

  ElementPlace at(AnnotationMirror mirror) {
    return new ElementPlace(element, mirror, null, column);
  }

  ElementPlace at(AnnotationMirror mirror, AnnotationValue value) {
    return new ElementPlace(element, mirror, value, column);
  }

  @Override
  public void report(Messager messager, Diagnostic.Kind kind, String message) {
    messager.printMessage(kind, message, element, annotation, value);
  }

  @Override
  public boolean accepts(String code) {
    return Suppressions.accept(element, code)
        || column.stream().anyMatch(it -> Suppressions.accept(it, code));
  }
}
