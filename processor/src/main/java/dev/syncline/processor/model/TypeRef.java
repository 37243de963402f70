package dev.syncline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type as generated code names it, with its type arguments. */
public sealed interface TypeRef {

  /** The type as it is written where nothing is imported. */
  String name();

  /** A class or interface. */
  record Named(ClassRef type, List<TypeRef> arguments) implements TypeRef {

    public Named {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String name() {
      return arguments.isEmpty()
          ? type.qualifiedName()
          : arguments.stream()
              .map(TypeRef::name)
              .collect(Collectors.joining(", ", type.qualifiedName() + "<", ">"));
    }
  }

  /** An array of the type. */
  record Array(TypeRef component) implements TypeRef {

    @Override
    public String name() {
      return component.name() + "[]";
    }
  }

  /** A primitive type by its keyword. */
  record Primitive(String keyword) implements TypeRef {

    @Override
    public String name() {
      return keyword;
    }
  }

  /** {@code ?}, {@code ? extends} a type, or {@code ? super} one. */
  record Wildcard(Optional<TypeRef> upper, Optional<TypeRef> lower) implements TypeRef {

    @Override
    public String name() {
      return "?"
          + upper.map(it -> " extends " + it.name()).orElse("")
          + lower.map(it -> " super " + it.name()).orElse("");
    }
  }
}
