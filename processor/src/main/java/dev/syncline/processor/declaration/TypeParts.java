package dev.syncline.processor.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Looks into types. */
final class TypeParts {

  private TypeParts() {}

  /** The first that fits: the type itself, or one of its arguments, bounds and elements. */
  static Optional<TypeMirror> first(TypeMirror type, Predicate<TypeMirror> fits) {
    return fits.test(type)
        ? Optional.of(type)
        : parts(type).flatMap(it -> first(it, fits).stream()).findFirst();
  }

  private static Stream<? extends TypeMirror> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull);
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
        : Stream.empty();
  }
}
