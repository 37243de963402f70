package dev.syncline.processor.declaration;

import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations. */
final class Annotations {

  private Annotations() {}

  static Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (typeOf(mirror).getQualifiedName().contentEquals(type.getName())) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The annotation on the first of the elements that has it. */
  static Optional<AnnotationMirror> find(
      List<? extends Element> elements, Class<? extends Annotation> type) {
    return elements.stream().flatMap(it -> find(it, type).stream()).findFirst();
  }

  /** Whether one of the simple names is an annotation of the element or type. */
  static boolean hasAny(AnnotatedConstruct annotated, List<String> simpleNames) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(mirror -> simpleNames.contains(typeOf(mirror).getSimpleName().toString()));
  }

  /** Our annotations on the elements that make up a column, each with the first of its places. */
  static Map<Mark, Place> marks(List<? extends Element> elements) {
    Map<Mark, Place> marks = new EnumMap<>(Mark.class);
    for (Element element : elements) {
      for (Mark mark : Mark.values()) {
        find(element, mark.annotation())
            .ifPresent(
                mirror ->
                    marks.putIfAbsent(mark, ElementPlace.of(element).in(elements).at(mirror)));
      }
    }
    return marks;
  }

  /** What our annotations on the elements of a column say, each by the first that says it. */
  static Map<Mark, Named> values(List<? extends Element> elements) {
    Map<Mark, Named> values = new EnumMap<>(Mark.class);
    for (Element element : elements) {
      ElementPlace place = ElementPlace.of(element).in(elements);
      for (Mark mark : Mark.values()) {
        find(element, mark.annotation())
            .flatMap(mirror -> name(place, mirror, "value"))
            .ifPresent(it -> values.putIfAbsent(mark, it));
      }
    }
    return values;
  }

  /** What one member of an annotation on the elements of a column says, by the first of them. */
  static Optional<Named> name(
      List<? extends Element> elements, Class<? extends Annotation> type, String member) {
    return elements.stream()
        .flatMap(it -> find(it, type).stream().map(mirror -> Map.entry(it, mirror)))
        .flatMap(
            it -> name(ElementPlace.of(it.getKey()).in(elements), it.getValue(), member).stream())
        .findFirst();
  }

  /** What an annotation of the element says, if it says one thing. */
  static Optional<Named> name(Element element, Class<? extends Annotation> type) {
    return name(element, type, "value");
  }

  /** What one member of an annotation of the element says, if it says one thing. */
  static Optional<Named> name(Element element, Class<? extends Annotation> type, String member) {
    return find(element, type).flatMap(mirror -> name(ElementPlace.of(element), mirror, member));
  }

  private static Optional<Named> name(ElementPlace place, AnnotationMirror mirror, String member) {
    return value(mirror, member).map(value -> new Named(text(value), place.at(mirror, value)));
  }

  /** What the source says there; of several values, each after a comma. */
  private static String text(AnnotationValue value) {
    return value.getValue() instanceof List<?> several
        ? several.stream()
            .map(it -> ((AnnotationValue) it).getValue().toString())
            .collect(Collectors.joining(", "))
        : value.getValue().toString();
  }

  /** The value that the source gives to an annotation's element, if it gives one. */
  static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  private static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
