package dev.syncline.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.syncline.processor.model.TypeRef;
import java.util.List;

/** Types with their type arguments, as code has them. */
final class TypeNames {

  private TypeNames() {}

  static TypeName of(TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      return of(GeneratedNames.className(named.type()), named.arguments());
    }
    if (type instanceof TypeRef.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    return type instanceof TypeRef.Wildcard wildcard
        ? of(wildcard)
        : primitive(((TypeRef.Primitive) type).keyword());
  }

  private static TypeName of(ClassName raw, List<TypeRef> arguments) {
    TypeName[] names = arguments.stream().map(TypeNames::of).toArray(TypeName[]::new);
    return names.length == 0 ? raw : ParameterizedTypeName.get(raw, names);
  }

  private static TypeName of(TypeRef.Wildcard wildcard) {
    return wildcard
        .lower()
        .map(it -> WildcardTypeName.supertypeOf(of(it)))
        .orElseGet(
            () ->
                WildcardTypeName.subtypeOf(
                    wildcard.upper().map(TypeNames::of).orElse(ClassName.OBJECT)));
  }

  private static TypeName primitive(String keyword) {
    return switch (keyword) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      default -> TypeName.DOUBLE;
    };
  }
}
