package dev.syncline.processor.declaration;

import dev.syncline.processor.model.TypeRef;
import dev.syncline.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads a type of the model by its name, with all that is in its type arguments. */
final class NamedTypeReader {

  private final TypeReader types;
  private final TypeElement model;
  private final List<SourceType> obstacles = new ArrayList<>();

  NamedTypeReader(TypeReader types, TypeElement model) {
    this.types = types;
    this.model = model;
  }

  /**
   * The type of a column.
   *
   * @param value what the column holds, by the type's name
   */
  SourceType read(TypeMirror type, Function<TypeRef, ValueType> value) {
    TypeRef ref = ref(types.boxed(type));
    return obstacles.isEmpty()
        ? new SourceType.Supported(
            TypeReader.spelling(type), value.apply(ref), type.getKind().isPrimitive())
        : obstacles.get(0);
  }

  private TypeRef ref(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return named(declared);
    } else if (type instanceof ArrayType array) {
      return new TypeRef.Array(ref(array.getComponentType()));
    } else if (type instanceof WildcardType wildcard) {
      return new TypeRef.Wildcard(
          Optional.ofNullable(wildcard.getExtendsBound()).map(this::ref),
          Optional.ofNullable(wildcard.getSuperBound()).map(this::ref));
    } else if (type instanceof PrimitiveType) {
      return new TypeRef.Primitive(TypeReader.spelling(type));
    }
    return obstacle(new SourceType.Unsupported(TypeReader.spelling(type)));
  }

  /** What it returns is not used. */
  private TypeRef obstacle(SourceType type) {
    obstacles.add(type);
    return new TypeRef.Primitive("void");
  }

  private TypeRef named(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (!types.isVisible(element, model)) {
      obstacles.add(new SourceType.Hidden(element.getQualifiedName().toString()));
    }
    List<TypeRef> arguments = new ArrayList<>();
    type.getTypeArguments().forEach(it -> arguments.add(ref(it)));
    return new TypeRef.Named(types.nameOf(element), arguments);
  }
}
