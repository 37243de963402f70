package dev.syncline.processor.declaration;

import com.palantir.javapoet.TypeName;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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

  TypeReader(SourceNames names) {
    this.names = names;
  }

  /**
   * @param model whose package's code has to see the type
   */
  SourceType read(TypeMirror type, TypeElement model) {
    if (type.getKind() == TypeKind.ERROR) {
      return new SourceType.Missing(type.toString());
    }
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
    boolean near = names.packageOf(type).equals(names.packageOf(model));
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      boolean visible =
          near
              ? !it.getModifiers().contains(Modifier.PRIVATE)
              : it.getModifiers().contains(Modifier.PUBLIC);
      if (!visible) {
        return false;
      }
    }
    return true;
  }

  /** The type as a person would name it. */
  static String spelling(TypeMirror type) {
    return qualified(type).replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }

  /** The type without its annotations. */
  private static String qualified(TypeMirror type) {
    return TypeName.get(type).toString();
  }
}
