package dev.syncline.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A model after all that it inherits from, {@code Object} left out. */
final class Lineage {

  private final Set<TypeElement> types = new LinkedHashSet<>();
  private final List<String> missing = new ArrayList<>();

  private Lineage() {}

  static Lineage of(TypeElement model) {
    Lineage lineage = new Lineage();
    lineage.add(model);
    return lineage;
  }

  /** Superclasses come before interfaces, and both before the class that has them. */
  Set<TypeElement> types() {
    return types;
  }

  /** That there are types in it which do not exist, or not yet. */
  List<Flaw> flaws(TypeElement model) {
    Place place = ElementPlace.of(model);
    return missing.stream().map(it -> Flaw.of(Flaw.Kind.MISSING_SUPERTYPE, place, it)).toList();
  }

  private void add(TypeElement type) {
    Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .forEach(this::add);
    if (type.getSuperclass().getKind() != TypeKind.NONE || type.getKind().isInterface()) {
      types.add(type);
    }
  }

  private void add(TypeMirror supertype) {
    if (supertype.getKind() == TypeKind.ERROR) {
      missing.add(supertype.toString());
    } else if (supertype instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      add(element);
    }
  }
}
