package dev.syncline.processor.declaration;

import dev.syncline.annotation.Converter;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.SourceType.Unconverted;
import dev.syncline.processor.declaration.SourceType.Unconverted.Why;
import dev.syncline.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Reads {@code @Convert}: whether the converter can be made, and what it converts into what. That
 * it has no type parameters, and says what it converts, is seen to by the annotation's own type.
 */
final class ConverterReader {

  private final TypeReader typeReader;
  private final Types types;
  private final Throwing throwing;

  ConverterReader(TypeReader typeReader, Types types, Throwing throwing) {
    this.typeReader = typeReader;
    this.types = types;
    this.throwing = throwing;
  }

  SourceType read(TypeMirror type, AnnotationMirror convert, TypeElement model) {
    String spelling = TypeReader.spelling(type);
    Optional<TypeElement> named = Annotations.value(convert, "value").flatMap(this::element);
    if (named.isEmpty()) {
      return new SourceType.Missing("converter");
    }
    TypeElement converter = named.get();
    Optional<String> unmakeable = unmakeable(converter, model);
    if (unmakeable.isPresent()) {
      return unconverted(spelling, Why.CANNOT_BE_MADE, converter, unmakeable.get());
    }
    List<? extends TypeMirror> arguments =
        converterType(converter.asType()).orElseThrow().getTypeArguments();
    return read(type, converter, arguments.get(0), arguments.get(1), model);
  }

  private SourceType read(
      TypeMirror type,
      TypeElement converter,
      TypeMirror converted,
      TypeMirror kept,
      TypeElement model) {
    String spelling = TypeReader.spelling(type);
    if (!types.isSameType(typeReader.boxed(type), converted)) {
      return unconverted(spelling, Why.CONVERTS_ANOTHER, converter, TypeReader.spelling(converted));
    }
    SourceType column = typeReader.read(kept, model);
    if (column instanceof Supported supported) {
      ClassRef name = typeReader.nameOf(converter);
      return new NamedTypeReader(typeReader, model)
          .read(type, it -> supported.value().convertedBy(name, it));
    }
    return column instanceof SourceType.Missing
        ? column
        : unconverted(spelling, Why.GIVES_NO_COLUMN, converter, column.spelling());
  }

  private static Unconverted unconverted(
      String spelling, Why why, TypeElement converter, String detail) {
    return new Unconverted(spelling, why, converter.getQualifiedName().toString(), detail);
  }

  private Optional<TypeElement> element(AnnotationValue value) {
    return value.getValue() instanceof DeclaredType type && !TypeReader.isMissing(type)
        ? Optional.of((TypeElement) type.asElement())
        : Optional.empty();
  }

  /** What the class makes of {@code Converter<M, C>}, whatever it inherits from in between. */
  private Optional<DeclaredType> converterType(TypeMirror type) {
    if (type instanceof DeclaredType declared && isConverter(declared)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(it -> converterType(it).stream())
        .findFirst();
  }

  private static boolean isConverter(DeclaredType type) {
    return ((TypeElement) type.asElement())
        .getQualifiedName()
        .contentEquals(Converter.class.getName());
  }

  /** Why generated code cannot make an instance, in words; empty if it can. */
  private Optional<String> unmakeable(TypeElement converter, TypeElement model) {
    return Stream.of(
            when(isAbstract(converter), "is abstract"),
            when(converter.getKind() == ElementKind.ENUM, "is an enum"),
            when(isInner(converter), "is an inner class"),
            when(!typeReader.isVisible(converter, model), "is not visible to generated code"),
            constructor(converter, model))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> when(boolean holds, String words) {
    return holds ? Optional.of(words) : Optional.empty();
  }

  private static boolean isAbstract(TypeElement converter) {
    return converter.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean isInner(TypeElement converter) {
    return converter.getNestingKind().isNested()
        && !converter.getModifiers().contains(Modifier.STATIC);
  }

  private Optional<String> constructor(TypeElement converter, TypeElement model) {
    return ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
        .filter(it -> it.getParameters().isEmpty() && typeReader.isMemberVisible(it, model))
        .findFirst()
        .map(it -> throwing.thrown(it).map(thrown -> "throws " + thrown + " when it is made"))
        .orElse(Optional.of("has no visible constructor without parameters"));
  }
}
