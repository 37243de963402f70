package dev.syncline.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the indexes that stand on a model itself. */
final class Indexes {

  private static final Map<String, Mark> MARKS =
      Map.of(
          "dev.syncline.annotation.Index", Mark.INDEX,
          "dev.syncline.annotation.Index.List", Mark.INDEX,
          "dev.syncline.annotation.Unique", Mark.UNIQUE,
          "dev.syncline.annotation.Unique.List", Mark.UNIQUE);

  private Indexes() {}

  static List<IndexDeclaration> of(TypeElement model) {
    List<IndexDeclaration> indexes = new ArrayList<>();
    for (AnnotationMirror mirror : model.getAnnotationMirrors()) {
      Mark mark = MARKS.get(mirror.getAnnotationType().toString());
      if (mark != null) {
        each(mirror).map(it -> index(mark, it, model, mirror)).forEach(indexes::add);
      }
    }
    return indexes;
  }

  /** Those that the compiler has put into a list, or the one. */
  private static Stream<AnnotationMirror> each(AnnotationMirror mirror) {
    List<AnnotationMirror> nested =
        values(mirror)
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .toList();
    return nested.isEmpty() ? Stream.of(mirror) : nested.stream();
  }

  private static IndexDeclaration index(
      Mark mark, AnnotationMirror mirror, TypeElement model, AnnotationMirror outer) {
    List<String> names = values(mirror).map(it -> it.getValue().toString()).toList();
    return new IndexDeclaration(mark, names, ElementPlace.of(model).at(outer));
  }

  private static Stream<AnnotationValue> values(AnnotationMirror mirror) {
    return Annotations.value(mirror, "value").stream()
        .map(AnnotationValue::getValue)
        .flatMap(it -> it instanceof List<?> list ? list.stream() : Stream.of())
        .map(AnnotationValue.class::cast);
  }
}
