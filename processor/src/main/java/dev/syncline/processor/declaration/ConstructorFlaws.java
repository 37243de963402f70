package dev.syncline.processor.declaration;

import dev.syncline.processor.declaration.Flaw.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Says why a constructor cannot be called with the columns of a row. */
final class ConstructorFlaws {

  private final Properties properties;
  private final Map<String, VariableElement> parameters;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> suggested = new HashSet<>();

  ConstructorFlaws(Properties properties, Map<String, VariableElement> parameters) {
    this.properties = properties;
    this.parameters = parameters;
    parameters.values().stream().filter(it -> !properties.fits(it)).forEach(this::add);
  }

  List<Flaw> flaws() {
    return flaws;
  }

  /** Whether a message tells already where the property's value is to go. */
  boolean tell(Property property) {
    return suggested.contains(property.name());
  }

  private void add(VariableElement parameter) {
    Optional<Property> property = properties.named(parameter);
    if (property.isEmpty()) {
      flaws.add(misnamed(parameter));
    } else {
      flaws.add(unlike(property.get(), parameter));
    }
  }

  private Flaw unlike(Property property, VariableElement parameter) {
    Members members = properties.members();
    List<Accessor> readers = members.readers(property);
    if (readers.isEmpty()) {
      return Incomplete.flaw(property, members);
    }
    return Flaw.of(
        Kind.PARAMETER_TYPE,
        ElementPlace.of(parameter),
        property.name(),
        TypeReader.spelling(parameter.asType()),
        TypeReader.spelling(readers.get(0).type()));
  }

  private Flaw misnamed(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    Place place = ElementPlace.of(parameter);
    Optional<String> meant = Similar.to(name, candidates(parameter));
    meant.ifPresent(suggested::add);
    return meant
        .map(it -> Flaw.of(Kind.MISNAMED_PARAMETER, place, name, it))
        .orElseGet(() -> Flaw.of(Kind.UNKNOWN_PARAMETER, place, name));
  }

  /** Properties of the parameter's type that no other parameter names; the lost ones, if any. */
  private List<String> candidates(VariableElement parameter) {
    List<Property> possible =
        properties.all().stream()
            .filter(it -> !parameters.containsKey(it.name()) && !suggested.contains(it.name()))
            .filter(it -> properties.reader(it, parameter).isPresent())
            .toList();
    List<Property> lost = possible.stream().filter(properties::isLost).toList();
    return (lost.isEmpty() ? possible : lost).stream().map(Property::name).toList();
  }
}
