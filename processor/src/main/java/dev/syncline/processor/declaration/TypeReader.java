package dev.syncline.processor.declaration;

import com.palantir.javapoet.TypeName;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads types: which of them a column can have, and how a message spells the others. */
final class TypeReader {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("java.lang.String", Kind.TEXT),
          Map.entry("boolean", Kind.BOOLEAN),
          Map.entry("java.lang.Boolean", Kind.BOOLEAN),
          Map.entry("int", Kind.INT32),
          Map.entry("java.lang.Integer", Kind.INT32),
          Map.entry("long", Kind.INT64),
          Map.entry("java.lang.Long", Kind.INT64),
          Map.entry("double", Kind.FLOAT64),
          Map.entry("java.lang.Double", Kind.FLOAT64),
          Map.entry("byte", Kind.INT8),
          Map.entry("java.lang.Byte", Kind.INT8),
          Map.entry("short", Kind.INT16),
          Map.entry("java.lang.Short", Kind.INT16),
          Map.entry("float", Kind.FLOAT32),
          Map.entry("java.lang.Float", Kind.FLOAT32),
          Map.entry("char", Kind.CHAR),
          Map.entry("java.lang.Character", Kind.CHAR),
          Map.entry("java.util.UUID", Kind.UUID),
          Map.entry("java.net.URI", Kind.URI),
          Map.entry("java.time.LocalTime", Kind.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
          Map.entry("java.math.BigDecimal", Kind.DECIMAL),
          Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
          Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
          Map.entry("java.time.Duration", Kind.DURATION),
          Map.entry("byte[]", Kind.BLOB),
          Map.entry("java.time.Instant", Kind.INSTANT),
          Map.entry("java.time.LocalDate", Kind.LOCAL_DATE));

  private final SourceNames names;
  private final Types types;
  private final ConverterReader converters;

  TypeReader(SourceNames names, Types types, Throwing throwing) {
    this.names = names;
    this.types = types;
    this.converters = new ConverterReader(this, types, throwing);
  }

  /**
   * @param model whose package's code has to see the type
   */
  SourceType read(TypeMirror type, TypeElement model) {
    return missing(type).orElseGet(() -> readExisting(type, model));
  }

  private SourceType readExisting(TypeMirror type, TypeElement model) {
    String spelling = spelling(type);
    Kind kind = KINDS.get(qualified(type));
    if (kind != null) {
      return new SourceType.Supported(spelling, ValueType.of(kind), type.getKind().isPrimitive());
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.ENUM
        ? readEnum(element, spelling, model)
        : new SourceType.Unsupported(spelling);
  }

  /** The type of a column that is kept as JSON. */
  SourceType readJson(TypeMirror type, TypeElement model) {
    return missing(type)
        .or(() -> optional(type))
        .orElseGet(() -> new NamedTypeReader(this, model).read(type, ValueType::ofJson));
  }

  /** The type of a column that a converter stands before. */
  SourceType readConverted(TypeMirror type, AnnotationMirror convert, TypeElement model) {
    return missing(type).orElseGet(() -> converters.read(type, convert, model));
  }

  static boolean isMissing(TypeMirror type) {
    return missing(type).isPresent();
  }

  private static Optional<SourceType> missing(TypeMirror type) {
    return TypeParts.first(type, it -> it.getKind() == TypeKind.ERROR).map(SourceType.Missing::of);
  }

  /** Jackson does not write it without a module of its own, and null says the same. */
  private static Optional<SourceType> optional(TypeMirror type) {
    return TypeParts.first(type, it -> qualified(it).startsWith("java.util.Optional"))
        .map(it -> new SourceType.Unsupported(spelling(it)));
  }

  ClassRef nameOf(TypeElement type) {
    return names.of(type);
  }

  /** The type as a type argument can be. */
  TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  private SourceType readEnum(TypeElement element, String spelling, TypeElement model) {
    return isVisible(element, model)
        ? new SourceType.Supported(
            spelling, ValueType.ofEnum(names.of(element), constants(element)), false)
        : new SourceType.Hidden(spelling);
  }

  private static List<String> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
        .map(it -> it.getSimpleName().toString())
        .toList();
  }

  /** Whether code in the model's package sees the class, and so all those that it is nested in. */
  boolean isVisible(TypeElement type, TypeElement model) {
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      if (!isMemberVisible(it, model)) {
        return false;
      }
    }
    return true;
  }

  /** Whether code in the model's package sees the member of a class that it sees. */
  boolean isMemberVisible(Element member, TypeElement model) {
    return names.packageOf(member).equals(names.packageOf(model))
        ? !member.getModifiers().contains(Modifier.PRIVATE)
        : member.getModifiers().contains(Modifier.PUBLIC);
  }

  /** The type as a person would name it. */
  static String spelling(TypeMirror type) {
    String name = isMissing(type) ? type.toString() : qualified(type);
    return name.replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }

  /** The type without its annotations. */
  private static String qualified(TypeMirror type) {
    return TypeName.get(type).toString();
  }
}
