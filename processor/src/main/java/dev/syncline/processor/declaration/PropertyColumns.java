package dev.syncline.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Makes columns of the properties of one class, and flaws of those that lack something. */
final class PropertyColumns {

  private final Throwing throwing;
  private final Properties properties;
  private final List<Flaw> flaws;
  private final ColumnCollector columns;
  private final List<Element> used = new ArrayList<>();

  PropertyColumns(TypeReader types, Throwing throwing, Properties properties, List<Flaw> flaws) {
    this.throwing = throwing;
    this.properties = properties;
    this.flaws = flaws;
    this.columns = new ColumnCollector(types, properties.members().model(), flaws);
  }

  /**
   * @param parameters what the constructor takes
   */
  Columns read(Map<String, VariableElement> parameters) {
    ConstructorFlaws misfits = new ConstructorFlaws(properties, parameters);
    flaws.addAll(misfits.flaws());
    for (Property property : properties.all()) {
      if (parameters.containsKey(property.name())) {
        addTaken(property, parameters.get(property.name()));
      } else {
        add(property, misfits);
      }
    }
    Strays.find(properties.members().model(), used, flaws);
    return columns.columns(List.copyOf(parameters.keySet()));
  }

  private void addTaken(Property property, VariableElement parameter) {
    Optional<Accessor> reader = properties.reader(property, parameter);
    reader.ifPresent(this::checkThrowing);
    add(property, reader.orElse(properties.members().any(property)), Optional.empty(), parameter);
  }

  private void add(Property property, ConstructorFlaws misfits) {
    Members members = properties.members();
    Optional<Access> access = Access.to(property, members);
    if (access.isPresent()) {
      Accessor writer = access.get().writer();
      checkThrowing(access.get().reader());
      checkThrowing(writer);
      add(property, access.get().reader(), Optional.of(writer));
    } else if (isIntended(property)) {
      if (!misfits.tell(property)) {
        flaws.add(Incomplete.flaw(property, members));
      }
      add(property, members.any(property), Optional.empty()); // what else is wrong with it?
    } else if (members.mayBeMeant(property)) {
      flaws.add(Incomplete.leftOut(property, members));
    }
  }

  private boolean isIntended(Property property) {
    return property.isAnnotated()
        || (property.isIntended() && !properties.members().isOfJava(property));
  }

  private void add(
      Property property, Accessor reader, Optional<Accessor> writer, Element... others) {
    List<Element> parts = new ArrayList<>(property.parts());
    used.addAll(parts);
    ElementPlace place = properties.members().place(parts.get(0));
    parts.addAll(List.of(others));
    columns.add(
        Part.of(
            property.name(),
            reader.member(),
            writer.map(Accessor::member),
            reader.type(),
            parts,
            place));
  }

  private void checkThrowing(Accessor accessor) {
    if (accessor.element() instanceof ExecutableElement method) {
      Place place = properties.members().place(method);
      throwing.flaw(method, accessor.member().name(), place).ifPresent(flaws::add);
    }
  }
}
