package dev.syncline.processor.declaration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** The properties of a model, and what generated code can do with them. */
record Properties(Members members, Map<String, Property> byName) {

  static Properties of(Members members, Collection<Property> properties) {
    Map<String, Property> byName = new LinkedHashMap<>();
    properties.forEach(it -> byName.put(it.name(), it));
    return new Properties(members, byName);
  }

  Collection<Property> all() {
    return byName.values();
  }

  Optional<Property> named(VariableElement parameter) {
    return Optional.ofNullable(byName.get(parameter.getSimpleName().toString()));
  }

  /** Whether the parameter can take what the property of its name gives. */
  boolean fits(VariableElement parameter) {
    return named(parameter).flatMap(it -> reader(it, parameter)).isPresent();
  }

  /** What gives the property's value as the parameter takes it. */
  Optional<Accessor> reader(Property property, VariableElement parameter) {
    Accessor taken = new Accessor(parameter, parameter.asType());
    return members.readers(property).stream()
        .filter(it -> members.isSameType(it, taken))
        .findFirst();
  }

  /** Whether the property is a column that only a constructor can take. */
  boolean isLost(Property property) {
    return property.isIntended()
        && !members.readers(property).isEmpty()
        && Access.to(property, members).isEmpty();
  }
}
