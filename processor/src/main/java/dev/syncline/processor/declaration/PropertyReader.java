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
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads the columns of a class: its properties.
 *
 * <ul>
 *   <li>A getter ({@code getText}, or {@code isDone} of a boolean) and a setter of the same type
 *       make a property. Both are visible in the model's package, and not static.
 *   <li>A field of the property's name belongs to it, and may bear its annotations. If the field is
 *       transient, the property is no column.
 *   <li>One accessor and a field, or one that bears an annotation of ours, is a mistake: what it
 *       holds would be lost. One accessor and nothing else is a computed value and no column. A
 *       field without accessors is the model's own, unless it bears an annotation of ours.
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
    PropertyCollector collector = new PropertyCollector(names, model);
    lineage(model, flaws).forEach(collector::add);
    List<ColumnDeclaration> columns = new ArrayList<>();
    List<Element> used = new ArrayList<>();
    for (Property property : collector.properties()) {
      Optional<Accessors> accessors = accessors(property, model);
      if (accessors.isPresent()) {
        columns.add(column(property, accessors.get(), model));
        flaws.addAll(throwing(accessors.get(), model));
        used.addAll(property.parts());
      } else if (property.isIntended()) {
        flaws.add(incomplete(property, model));
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

  private Optional<Accessors> accessors(Property property, TypeElement model) {
    for (ExecutableElement getter : property.getters()) {
      TypeMirror type = asMember(getter, model).getReturnType();
      for (ExecutableElement setter : property.setters()) {
        if (types.isSameType(type, asMember(setter, model).getParameterTypes().get(0))) {
          return Optional.of(new Accessors(getter, setter, type));
        }
      }
    }
    return Optional.empty();
  }

  private ExecutableType asMember(ExecutableElement method, TypeElement model) {
    return (ExecutableType) types.asMemberOf((DeclaredType) model.asType(), method);
  }

  private ColumnDeclaration column(Property property, Accessors accessors, TypeElement model) {
    List<Element> parts = property.parts();
    return new ColumnDeclaration(
        property.name(),
        accessors.getter().getSimpleName().toString(),
        Optional.of(accessors.setter().getSimpleName().toString()),
        typeReader.read(accessors.type(), model),
        Nullness.saysNonNull(parts),
        Annotations.marks(parts),
        Annotations.name(parts, Column.class),
        place(parts.get(0), model));
  }

  private List<Flaw> throwing(Accessors accessors, TypeElement model) {
    List<Flaw> flaws = new ArrayList<>();
    for (ExecutableElement it : List.of(accessors.getter(), accessors.setter())) {
      throwing.flaw(it, it.getSimpleName().toString(), place(it, model)).ifPresent(flaws::add);
    }
    return flaws;
  }

  private Flaw incomplete(Property property, TypeElement model) {
    Place place = place(property.parts().get(0), model);
    String capitalized = PropertyNames.capitalized(property.name());
    if (property.getters().isEmpty()) {
      return property.setters().isEmpty()
          ? Flaw.of(Flaw.Kind.NO_ACCESSORS, place, property.name(), capitalized)
          : Flaw.of(Flaw.Kind.NO_GETTER, place, property.name(), capitalized);
    }
    TypeMirror type = asMember(property.getters().get(0), model).getReturnType();
    return Flaw.of(
        Flaw.Kind.NO_SETTER, place, property.name(), capitalized, TypeReader.spelling(type));
  }

  /** The part of a column, or the model if it inherits that part. */
  private static Place place(Element part, TypeElement model) {
    return ElementPlace.of(model.equals(part.getEnclosingElement()) ? part : model);
  }
}
