package dev.syncline.processor.declaration;

import dev.syncline.processor.declaration.Flaw.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Says what a property lacks to be a column. */
final class Incomplete {

  private Incomplete() {}

  static Flaw flaw(Property property, Members members) {
    return hidden(property, members)
        .map(it -> members.hidden(it, property))
        .orElseGet(() -> missing(property, members));
  }

  /** That it is none, which nothing else says. */
  static Flaw leftOut(Property property, Members members) {
    String name = property.name();
    return Flaw.of(
        Kind.LEFT_OUT,
        members.place(property.parts().get(0)).in(property.parts()),
        name,
        PropertyNames.capitalized(name),
        TypeReader.spelling(members.any(property).type()));
  }

  /** What would do, were it visible. */
  private static Optional<Element> hidden(Property property, Members members) {
    boolean readable = !members.readers(property).isEmpty();
    Stream<Element> methods =
        property.hidden().stream()
            .filter(it -> readable == !it.getParameters().isEmpty())
            .filter(it -> !readable || !property.isFinal())
            .map(Element.class::cast);
    Stream<? extends Element> field =
        property.field().filter(it -> !readable && members.isForeign(it)).stream();
    return Stream.concat(methods, field).findFirst();
  }

  private static Flaw missing(Property property, Members members) {
    Place place = members.place(property.parts().get(0));
    String name = property.name();
    String capitalized = PropertyNames.capitalized(name);
    List<Accessor> readers = members.readers(property);
    if (!readers.isEmpty()) {
      String type = TypeReader.spelling(readers.get(0).type());
      if (property.fields().isEmpty()) {
        return Flaw.of(Kind.COMPUTED, place, name, capitalized, type, mark(property));
      }
      return property.isFinal()
          ? Flaw.of(Kind.NOT_TAKEN, place, name, type)
          : Flaw.of(Kind.NO_SETTER, place, name, capitalized, type);
    }
    return property.setters().isEmpty() && !property.isFinal()
        ? Flaw.of(Kind.NO_ACCESSORS, place, name, capitalized)
        : Flaw.of(Kind.NO_GETTER, place, name, capitalized);
  }

  /** What makes a column of a property that has no field. */
  private static String mark(Property property) {
    return Annotations.marks(property.parts()).keySet().iterator().next().spelling();
  }
}
