package dev.syncline.processor.model;

import java.util.List;
import java.util.Optional;

/** A type as generated code names it, with its type arguments. */
public sealed interface TypeRef {

  /** A class or interface. */
  record Named(ClassRef type, List<TypeRef> arguments) implements TypeRef {

    public Named {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array of the type. */
  record Array(TypeRef component) implements TypeRef {}

  /** A primitive type by its keyword. */
  record Primitive(String keyword) implements TypeRef {}

  /** {@code ?}, {@code ? extends} a type, or {@code ? super} one. */
  record Wildcard(Optional<TypeRef> upper, Optional<TypeRef> lower) implements TypeRef {}
}
