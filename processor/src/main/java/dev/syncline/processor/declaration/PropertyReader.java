package dev.syncline.processor.declaration;

import dev.syncline.annotation.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/**
 * Reads the columns of a class: its properties.
 *
 * <ul>
 *   <li>What gives a value and what takes one of the same type make a property. A getter is called
 *       {@code getText}, {@code isDone} if it gives a boolean, or {@code text} if there is such a
 *       field or an annotation of ours; a setter {@code setText} or {@code text}. A field that is
 *       not final does for whichever is missing. All are visible in the model's package, and not
 *       static; and they may be mixed.
 *   <li>A field of the property's name belongs to it, and may bear its annotations. If the field is
 *       transient, the property is no column.
 *   <li>One accessor and a field, or one that bears an annotation of ours, is a mistake: what it
 *       holds would be lost. One accessor and nothing else is a computed value and no column. A
 *       private field without accessors is the model's own, unless it bears an annotation of ours.
 *   <li>Columns come in the order of their first members, superclasses first.
 * </ul>
 */
final class PropertyReader {

  private final SourceNames names;
  private final Types types;
  private final TypeReader typeReader;
  private final Throwing throwing;

  PropertyReader(SourceNames names, Types types, TypeReader typeReader, Throwing throwing) {
    this.names = names;
    this.types = types;
    this.typeReader = typeReader;
    this.throwing = throwing;
  }

  List<ColumnDeclaration> read(TypeElement model, List<Flaw> flaws) {
    Members members = new Members(names, types, model);
    Deque<TypeElement> lineage = lineage(model, flaws);
    PropertyCollector collector = new PropertyCollector(PropertyNames.in(lineage), members);
    lineage.forEach(collector::add);
    List<ColumnDeclaration> columns = new ArrayList<>();
    List<Element> used = new ArrayList<>();
    for (Property property : collector.properties()) {
      Optional<Access> access = Access.to(property, members);
      if (access.isPresent()) {
        columns.add(column(property, access.get(), members, model));
        flaws.addAll(throwing(access.get(), members));
        used.addAll(property.parts());
      } else if (property.isIntended()) {
        flaws.add(incomplete(property, members));
        used.addAll(property.parts());
      }
    }
    Strays.find(model, used, flaws);
    return columns;
  }

  /** The class after its superclasses, {@code Object} left out. */
  private Deque<TypeElement> lineage(TypeElement model, List<Flaw> flaws) {
    Deque<TypeElement> lineage = new ArrayDeque<>();
    TypeElement type = model;
    while (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      lineage.addFirst(type);
      type = (TypeElement) types.asElement(type.getSuperclass());
    }
    if (type.getSuperclass().getKind() == TypeKind.ERROR) {
      lineage.addFirst(type);
      String missing = type.getSuperclass().toString();
      flaws.add(Flaw.of(Flaw.Kind.MISSING_SUPERCLASS, ElementPlace.of(model), missing));
    }
    return lineage;
  }

  private ColumnDeclaration column(
      Property property, Access access, Members members, TypeElement model) {
    List<Element> parts = property.parts();
    return new ColumnDeclaration(
        property.name(),
        access.reader().member(),
        Optional.of(access.writer().member()),
        typeReader.read(access.reader().type(), model),
        Nullness.saysNonNull(parts),
        Annotations.marks(parts),
        Annotations.name(parts, Column.class),
        members.place(parts.get(0)));
  }

  private List<Flaw> throwing(Access access, Members members) {
    List<Flaw> flaws = new ArrayList<>();
    for (Accessor it : List.of(access.reader(), access.writer())) {
      if (it.element() instanceof ExecutableElement method) {
        throwing.flaw(method, it.member().name(), members.place(method)).ifPresent(flaws::add);
      }
    }
    return flaws;
  }

  private static Flaw incomplete(Property property, Members members) {
    Place place = members.place(property.parts().get(0));
    String capitalized = PropertyNames.capitalized(property.name());
    List<Accessor> readers = members.readers(property);
    if (readers.isEmpty()) {
      return property.setters().isEmpty()
          ? Flaw.of(Flaw.Kind.NO_ACCESSORS, place, property.name(), capitalized)
          : Flaw.of(Flaw.Kind.NO_GETTER, place, property.name(), capitalized);
    }
    String type = TypeReader.spelling(readers.get(0).type());
    return Flaw.of(Flaw.Kind.NO_SETTER, place, property.name(), capitalized, type);
  }
}
