package dev.syncline.processor.generation;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * A generated class without what it does: enough for code that uses the class to compile, while the
 * build fails because of a mistake in the model.
 */
final class Outline {

  private Outline() {}

  static TypeSpec of(TypeSpec type) {
    return TypeSpec.classBuilder(type.name())
        .addAnnotations(type.annotations())
        .addModifiers(type.modifiers().toArray(Modifier[]::new))
        .superclass(type.superclass())
        .addSuperinterfaces(type.superinterfaces())
        .addFields(type.fieldSpecs().stream().map(Outline::withoutValue).toList())
        .addMethods(type.methodSpecs().stream().map(Outline::withoutBody).toList())
        .addTypes(type.typeSpecs().stream().map(Outline::of).toList())
        .alwaysQualify(type.alwaysQualifiedNames().toArray(String[]::new))
        .build();
  }

  // public static final TextColumn<TodoItem> TEXT = null;
  private static FieldSpec withoutValue(FieldSpec field) {
    return FieldSpec.builder(field.type(), field.name())
        .addModifiers(field.modifiers().toArray(Modifier[]::new))
        .initializer("null")
        .build();
  }

  // public Sides<String> text() {
  //   throw new IllegalStateException();
  // }
  private static MethodSpec withoutBody(MethodSpec method) {
    return method.isConstructor() ? method : throwing(method);
  }

  private static MethodSpec throwing(MethodSpec method) {
    return MethodSpec.methodBuilder(method.name())
        .addAnnotations(method.annotations())
        .addModifiers(method.modifiers())
        .addParameters(method.parameters())
        .returns(method.returnType())
        .addStatement("throw new $T()", IllegalStateException.class)
        .build();
  }
}
