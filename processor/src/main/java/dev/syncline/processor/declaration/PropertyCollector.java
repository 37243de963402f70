package dev.syncline.processor.declaration;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Sorts the members of a class and its supertypes by the property that they belong to. */
final class PropertyCollector {

  private final PropertyNames names;
  private final Members members;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Set<String> transients = new HashSet<>();

  PropertyCollector(PropertyNames names, Members members) {
    this.names = names;
    this.members = members;
  }

  /** Adds the members that the class declares. Supertypes are to come first. */
  void add(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getModifiers().contains(Modifier.STATIC)) {
        continue;
      }
      if (member instanceof VariableElement field) {
        add(field);
      } else if (member instanceof ExecutableElement method) {
        add(method);
      }
    }
  }

  /** The properties in the order of their first members, without the transient ones. */
  Collection<Property> properties() {
    Map<String, Property> kept = new LinkedHashMap<>(properties);
    kept.keySet().removeAll(transients);
    return kept.values();
  }

  private void add(VariableElement field) {
    String name = field.getSimpleName().toString();
    if (field.getModifiers().contains(Modifier.TRANSIENT)) {
      transients.add(name);
    } else {
      property(name).fields().add(field);
    }
  }

  private void add(ExecutableElement method) {
    Optional<String> got = names.ofGetter(method);
    Optional<String> set = names.ofSetter(method);
    if (members.isVisible(method)) {
      got.ifPresent(name -> property(name).addGetter(method));
      set.ifPresent(name -> property(name).setters().add(method));
    } else {
      got.or(() -> set).ifPresent(name -> property(name).hidden().add(method));
    }
  }

  private Property property(String name) {
    return properties.computeIfAbsent(name, Property::new);
  }
}
