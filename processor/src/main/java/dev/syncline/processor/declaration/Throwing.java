package dev.syncline.processor.declaration;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds checked exceptions, which generated code would not compile with. */
final class Throwing {

  private final Elements elements;
  private final Types types;

  Throwing(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** What is wrong with calling the method or constructor, if it declares a checked exception. */
  Optional<Flaw> flaw(ExecutableElement method, String name, Place place) {
    return thrown(method).map(thrown -> Flaw.of(Flaw.Kind.THROWS, place, name, thrown));
  }

  /** The first checked exception that the method or constructor declares. */
  Optional<String> thrown(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .filter(thrown -> !isUnchecked(thrown))
        .findFirst()
        .map(TypeMirror::toString);
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return isA(thrown, "java.lang.RuntimeException") || isA(thrown, "java.lang.Error");
  }

  private boolean isA(TypeMirror thrown, String name) {
    return types.isSubtype(thrown, elements.getTypeElement(name).asType());
  }
}
