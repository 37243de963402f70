package dev.syncline.processor.declaration;

import dev.syncline.processor.declaration.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds what keeps generated code from making an instance of a class. */
final class ShapeReader {

  private ShapeReader() {}

  static List<Flaw> flaws(TypeElement model) {
    Place place = ElementPlace.of(model);
    if (model.getKind() != ElementKind.CLASS && model.getKind() != ElementKind.RECORD) {
      return List.of(Flaw.of(Kind.NOT_A_CLASS, place, noun(model.getKind())));
    }
    List<Flaw> flaws = new ArrayList<>();
    if (model.getModifiers().contains(Modifier.ABSTRACT)) {
      flaws.add(Flaw.of(Kind.ABSTRACT, place));
    }
    if (!model.getTypeParameters().isEmpty()) {
      flaws.add(Flaw.of(Kind.GENERIC, place));
    }
    hidden(model).ifPresent(it -> flaws.add(Flaw.of(Kind.PRIVATE, place, simpleName(it))));
    neededToMake(model).ifPresent(it -> flaws.add(Flaw.of(Kind.INNER, place, simpleName(it))));
    return flaws;
  }

  /** The class of which an instance is needed to make one of an inner class. */
  private static Optional<Element> neededToMake(TypeElement model) {
    boolean inner =
        model.getNestingKind().isNested() && !model.getModifiers().contains(Modifier.STATIC);
    return inner ? Optional.ofNullable(model.getEnclosingElement()) : Optional.empty();
  }

  /** The private class that hides the model: itself or one that it is nested in. */
  private static Optional<Element> hidden(TypeElement model) {
    for (Element it = model; it instanceof TypeElement; it = it.getEnclosingElement()) {
      if (it.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(it);
      }
    }
    return Optional.empty();
  }

  private static String noun(ElementKind kind) {
    return switch (kind) {
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "an interface";
    };
  }

  private static String simpleName(Element element) {
    return element.getSimpleName().toString();
  }
}
