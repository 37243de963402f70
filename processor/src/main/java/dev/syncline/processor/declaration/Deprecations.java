package dev.syncline.processor.declaration;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds deprecated parts of a model, since the code that uses them would be warned of. */
final class Deprecations {

  private final Elements elements;
  private final Types types;

  Deprecations(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Whether the model, one of its members or the type of one is deprecated. */
  boolean in(TypeElement model) {
    return scopes(model).anyMatch(elements::isDeprecated)
        || lineage(model).flatMap(this::members).anyMatch(elements::isDeprecated);
  }

  private Stream<Element> members(TypeElement type) {
    return type.getEnclosedElements().stream()
        .flatMap(member -> Stream.concat(Stream.of(member), returned(member)));
  }

  private Stream<Element> returned(Element member) {
    return member instanceof ExecutableElement method
        ? Stream.ofNullable(types.asElement(method.getReturnType()))
        : Stream.empty();
  }

  /** The class and its superclasses, without {@code Object}, which has deprecated methods. */
  private Stream<TypeElement> lineage(TypeElement type) {
    return Stream.iterate(type, it -> it != null && hasSuperclass(it), this::superclass);
  }

  private static boolean hasSuperclass(TypeElement type) {
    return type.getSuperclass().getKind() != TypeKind.NONE;
  }

  private @Nullable TypeElement superclass(TypeElement type) {
    return types.asElement(type.getSuperclass()) instanceof TypeElement it ? it : null;
  }

  private static Stream<Element> scopes(Element element) {
    return Stream.iterate(element, it -> it != null, Element::getEnclosingElement);
  }
}
