package dev.syncline.processor.declaration;

import dev.syncline.processor.declaration.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what keeps generated code from making an instance of a class. */
final class ShapeReader {

  private final Throwing throwing;

  ShapeReader(Throwing throwing) {
    this.throwing = throwing;
  }

  List<Flaw> flaws(TypeElement model) {
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
    Optional<Element> hidden = hidden(model);
    hidden.ifPresent(it -> flaws.add(Flaw.of(Kind.PRIVATE, place, simpleName(it))));
    Optional<Element> outer = neededToMake(model);
    outer.ifPresent(it -> flaws.add(Flaw.of(Kind.INNER, place, simpleName(it))));
    if (hidden.isEmpty() && outer.isEmpty() && model.getKind() == ElementKind.CLASS) {
      constructor(model, place).ifPresent(flaws::add);
    }
    return flaws;
  }

  private Optional<Flaw> constructor(TypeElement model, Place place) {
    for (ExecutableElement it : ElementFilter.constructorsIn(model.getEnclosedElements())) {
      if (it.getParameters().isEmpty() && !it.getModifiers().contains(Modifier.PRIVATE)) {
        return throwing.flaw(it, "its constructor", ElementPlace.of(it));
      }
    }
    return Optional.of(Flaw.of(Kind.NO_CONSTRUCTOR, place));
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
