package dev.syncline.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * Fields and methods of a class that share a property's name; filled while a class is read.
 *
 * @param overridden getters that a getter overrides or implements
 * @param hidden accessors that generated code does not see
 */
record Property(
    String name,
    List<VariableElement> fields,
    List<ExecutableElement> getters,
    List<ExecutableElement> setters,
    List<ExecutableElement> overridden,
    List<ExecutableElement> hidden) {

  Property(String name) {
    this(
        name,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** Adds a getter in place of the one that it overrides. */
  void addGetter(ExecutableElement getter) {
    for (ExecutableElement it : List.copyOf(getters)) {
      if (it.getSimpleName().equals(getter.getSimpleName())) {
        getters.remove(it);
        overridden.add(it);
      }
    }
    getters.add(getter);
  }

  /** Its field; that of the model, if it hides one of a superclass. */
  Optional<VariableElement> field() {
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(fields.size() - 1));
  }

  boolean isFinal() {
    return field().filter(it -> it.getModifiers().contains(Modifier.FINAL)).isPresent();
  }

  /** All of it, the best place for a message first. */
  List<Element> parts() {
    List<Element> parts = new ArrayList<>(fields);
    parts.addAll(getters);
    parts.addAll(setters);
    parts.addAll(overridden);
    parts.addAll(hidden);
    return parts;
  }

  boolean isAnnotated() {
    return !Annotations.marks(parts()).isEmpty();
  }

  /** Whether it looks like a column: by a field with an accessor, or by an annotation of ours. */
  boolean isIntended() {
    return isAnnotated() || (!fields.isEmpty() && (hasAccessor() || isProtected()));
  }

  private boolean hasAccessor() {
    return !getters.isEmpty() || !setters.isEmpty();
  }

  /** Whether it has two accessors, neither of them private, that another package hides. */
  private boolean isProtected() {
    return hidden.stream().filter(it -> !it.getModifiers().contains(Modifier.PRIVATE)).count() > 1;
  }
}
