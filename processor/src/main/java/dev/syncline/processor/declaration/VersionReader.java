package dev.syncline.processor.declaration;

import dev.syncline.annotation.SyncTable;
import dev.syncline.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what {@code @SyncTable} says about versions. */
final class VersionReader {

  private static final String MIGRATION = "dev.syncline.schema.Migration";
  private static final int FIRST = 1;
  private static final List<String> OWN = List.of("version", "migrations");

  private final Elements elements;
  private final Types types;
  private final SourceNames names;
  private final TypeReader typeReader;

  VersionReader(Elements elements, Types types, SourceNames names, TypeReader typeReader) {
    this.elements = elements;
    this.types = types;
    this.names = names;
    this.typeReader = typeReader;
  }

  Versioning read(TypeElement model, List<Flaw> flaws) {
    ElementPlace place = ElementPlace.of(model);
    Optional<AnnotationMirror> syncTable = Annotations.find(model, SyncTable.class);
    if (syncTable.isEmpty()) {
      return new Versioning(FIRST, place, List.of(), List.of());
    }
    AnnotationMirror mirror = syncTable.get();
    Optional<AnnotationValue> number = Annotations.value(mirror, "version");
    Versioning versioning =
        new Versioning(
            number.map(it -> (Integer) it.getValue()).orElse(FIRST),
            number.map(it -> place.at(mirror, it)).orElseGet(() -> place.at(mirror)),
            migrations(model, mirror, flaws),
            others(mirror));
    if (versioning.number() < FIRST) {
      flaws.add(
          Flaw.of(
              Flaw.Kind.NO_VERSION,
              versioning.place(),
              String.valueOf(versioning.number()),
              versioning.raised(FIRST)));
    }
    return versioning;
  }

  /** Those that exist. The compiler tells of the others. */
  private List<ClassRef> migrations(TypeElement model, AnnotationMirror mirror, List<Flaw> flaws) {
    List<ClassRef> migrations = new ArrayList<>();
    for (AnnotationValue value : classes(mirror)) {
      if (value.getValue() instanceof DeclaredType type
          && type.asElement() instanceof TypeElement migration) {
        ClassRef name = names.of(migration);
        migrations.add(name);
        if (!isMigration(migration, model)) {
          Place place = ElementPlace.of(model).at(mirror, value);
          flaws.add(Flaw.of(Flaw.Kind.NOT_A_MIGRATION, place, name.qualifiedName()));
        }
      }
    }
    return migrations;
  }

  private static List<AnnotationValue> classes(AnnotationMirror mirror) {
    Optional<AnnotationValue> value = Annotations.value(mirror, "migrations");
    if (value.isPresent() && value.get().getValue() instanceof List<?> list) {
      return list.stream().map(AnnotationValue.class::cast).toList();
    }
    return value.stream().toList();
  }

  private boolean isMigration(TypeElement type, TypeElement model) {
    TypeElement migration = elements.getTypeElement(MIGRATION);
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && (migration == null || types.isSubtype(type.asType(), migration.asType()))
        && typeReader.isVisible(type, model)
        && hasConstructor(type, new Members(names, types, model));
  }

  /** Whether code in the model's package can make one, without an instance of another class. */
  private static boolean hasConstructor(TypeElement type, Members members) {
    boolean free =
        !type.getNestingKind().isNested() || type.getModifiers().contains(Modifier.STATIC);
    return free
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(it -> it.getParameters().isEmpty() && members.isVisible(it));
  }

  /** All but what is said of versions, in the order of the source. */
  private static List<String> others(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .filter(it -> !OWN.contains(it.getKey().getSimpleName().toString()))
        .map(it -> it.getKey().getSimpleName() + " = " + spelling(it.getValue()))
        .toList();
  }

  private static String spelling(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
            && constant.asType() instanceof DeclaredType type
        ? type.asElement().getSimpleName() + "." + constant.getSimpleName()
        : value.toString();
  }
}
