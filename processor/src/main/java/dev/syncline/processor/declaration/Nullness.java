package dev.syncline.processor.declaration;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether the source says that a value is never null. {@code @Nullable}, {@code @NonNull},
 * {@code @NotNull} and {@code @Nonnull} count, whoever's they are, on the declaration or its type;
 * so does a {@code @NullMarked} scope. A source that says nothing leaves null possible.
 */
final class Nullness {

  private static final List<String> NULLABLE = List.of("Nullable");
  private static final List<String> NON_NULL = List.of("NonNull", "NotNull", "Nonnull");
  private static final List<String> MARKED = List.of("NullMarked");
  private static final List<String> UNMARKED = List.of("NullUnmarked");

  private Nullness() {}

  /**
   * @param elements what makes up the column; the first one's scope counts
   */
  static boolean saysNonNull(List<? extends Element> elements) {
    if (anyHas(elements, NULLABLE)) {
      return false;
    }
    return anyHas(elements, NON_NULL) || isMarked(elements.get(0));
  }

  private static boolean anyHas(List<? extends Element> elements, List<String> names) {
    return elements.stream()
        .flatMap(Nullness::annotated)
        .anyMatch(it -> Annotations.hasAny(it, names));
  }

  private static Stream<AnnotatedConstruct> annotated(Element element) {
    if (element instanceof ExecutableElement method) {
      Stream<AnnotatedConstruct> parameters =
          method.getParameters().stream().flatMap(Nullness::annotated);
      return Stream.concat(Stream.of(method, method.getReturnType()), parameters);
    }
    return Stream.of(element, element.asType());
  }

  private static boolean isMarked(Element element) {
    for (Element scope = element; scope != null; scope = scope.getEnclosingElement()) {
      if (Annotations.hasAny(scope, UNMARKED)) {
        return false;
      }
      if (Annotations.hasAny(scope, MARKED)) {
        return true;
      }
    }
    return false;
  }
}
