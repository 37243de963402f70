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
    return Stream.concat(property.getters().stream().map(this::typed), visibleField(property))
        .toList();
  }

  /** What takes the property's value; methods before its field. */
  List<Accessor> writers(Property property) {
    if (property.isFinal()) {
      return List.of(); // its setters, if any, do something else
    }
    return Stream.concat(property.setters().stream().map(this::typed), visibleField(property))
        .toList();
  }

  /** What tells the property's type, though generated code may not see it. */
  Accessor any(Property property) {
    return Stream.of(readers(property), writers(property))
        .flatMap(List::stream)
        .findFirst()
        .orElseGet(() -> typed(property.parts().get(0)));
  }

  boolean isSameType(Accessor one, Accessor other) {
    return types.isSameType(one.type(), other.type());
  }

  /** Whether its field may be taken for a column: no constant, and no other package's own. */
  boolean mayBeMeant(Property property) {
    return property.field().filter(it -> !property.isFinal() && isShared(it)).isPresent();
  }

  /** Whether a class of Java itself has its field, which nobody can make a column or transient. */
  boolean isOfJava(Property property) {
    return property
        .field()
        .filter(it -> names.packageOf(it).getQualifiedName().toString().startsWith("java."))
        .isPresent();
  }

  private boolean isShared(Element member) {
    return names.packageOf(member).equals(names.packageOf(model))
        || member.getModifiers().contains(Modifier.PROTECTED);
  }

  TypeElement model() {
    return model;
  }

  /** Whether code in the model's package sees the member. */
  boolean isVisible(Element member) {
    return names.packageOf(member).equals(names.packageOf(model))
        ? !member.getModifiers().contains(Modifier.PRIVATE)
        : member.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Whether another package keeps the member to itself, but for subclasses perhaps. */
  boolean isForeign(Element member) {
    return !isVisible(member) && !member.getModifiers().contains(Modifier.PRIVATE);
  }

  /** What to say of a member of the property that generated code does not see. */
  Flaw hidden(Element member, Property property) {
    return Flaw.of(
        Flaw.Kind.HIDDEN_MEMBER,
        place(member),
        property.name(),
        member.toString(),
        String.valueOf(member.getEnclosingElement()),
        isForeign(member) ? "public" : "package-private");
  }

  /** The member, or the model if it inherits the member. */
  ElementPlace place(Element member) {
    return ElementPlace.of(model.equals(member.getEnclosingElement()) ? member : model);
  }

  private Stream<Accessor> visibleField(Property property) {
    return property.field().filter(this::isVisible).stream().map(this::typed);
  }

  private Accessor typed(Element member) {
    if (!(member instanceof ExecutableElement method)) {
      return new Accessor(member, types.asMemberOf(modelType(), member));
    }
    ExecutableType type = asMember(method);
    return new Accessor(
        method,
        method.getParameters().isEmpty() ? type.getReturnType() : type.getParameterTypes().get(0));
  }

  private ExecutableType asMember(ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(modelType(), method);
  }

  private DeclaredType modelType() {
    return (DeclaredType) model.asType();
  }
}
