package dev.syncline.processor.declaration;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/** The members of a model as generated code sees them, inherited ones included. */
final class Members {

  private final SourceNames names;
  private final Types types;
  private final TypeElement model;

  Members(SourceNames names, Types types, TypeElement model) {
    this.names = names;
    this.types = types;
    this.model = model;
  }

  /** What gives the property's value; methods before its field. */
  List<Accessor> readers(Property property) {
    Stream<Accessor> getters =
        property.getters().stream().map(it -> new Accessor(it, asMember(it).getReturnType()));
    return Stream.concat(getters, visibleField(property)).toList();
  }

  /** What takes the property's value; methods before its field. */
  List<Accessor> writers(Property property) {
    if (property.isFinal()) {
      return List.of(); // its setters, if any, do something else
    }
    Stream<Accessor> setters =
        property.setters().stream()
            .map(it -> new Accessor(it, asMember(it).getParameterTypes().get(0)));
    return Stream.concat(setters, visibleField(property)).toList();
  }

  boolean isSameType(Accessor one, Accessor other) {
    return types.isSameType(one.type(), other.type());
  }

  /** Whether code in the model's package sees the member. */
  boolean isVisible(Element member) {
    return names.packageOf(member).equals(names.packageOf(model))
        ? !member.getModifiers().contains(Modifier.PRIVATE)
        : member.getModifiers().contains(Modifier.PUBLIC);
  }

  /** The member, or the model if it inherits the member. */
  Place place(Element member) {
    return ElementPlace.of(model.equals(member.getEnclosingElement()) ? member : model);
  }

  private Stream<Accessor> visibleField(Property property) {
    return property.field().filter(this::isVisible).stream()
        .map(it -> new Accessor(it, types.asMemberOf(modelType(), it)));
  }

  private ExecutableType asMember(ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(modelType(), method);
  }

  private DeclaredType modelType() {
    return (DeclaredType) model.asType();
  }
}
