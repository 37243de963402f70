package dev.syncline.processor.declaration;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @SuppressWarnings}. */
final class Suppressions {

  private Suppressions() {}

  /** Whether the annotation names the code, on the element or on one around it. */
  static boolean accept(Element element, String code) {
    return Stream.iterate(element, it -> it != null, Element::getEnclosingElement)
        .flatMap(it -> Annotations.find(it, SuppressWarnings.class).stream())
        .flatMap(mirror -> Annotations.value(mirror, "value").stream())
        .anyMatch(it -> names(it, code));
  }

  private static boolean names(AnnotationValue suppressed, String code) {
    return suppressed.getValue() instanceof List<?> list
        && list.stream().anyMatch(it -> ((AnnotationValue) it).getValue().equals(code));
  }
}
