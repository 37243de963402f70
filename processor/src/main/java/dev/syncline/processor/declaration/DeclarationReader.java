package dev.syncline.processor.declaration;

import dev.syncline.annotation.SyncTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what the source says about a model.
 *
 * <p>The columns of a record are its components. The columns of a class are its properties, which
 * {@link PropertyReader} defines. Our annotations mean nothing in a class that is no model: it may
 * be a superclass of one.
 */
public final class DeclarationReader {

  private final SourceNames names;
  private final ComponentReader components;
  private final PropertyReader properties;
  private final Deprecations deprecations;
  private final VersionReader versions;
  private final ReferenceReader references;

  public DeclarationReader(Elements elements, Types types) {
    this.names = new SourceNames(elements);
    Throwing throwing = new Throwing(elements, types);
    TypeReader typeReader = new TypeReader(names, types, throwing);
    this.components = new ComponentReader(typeReader);
    this.properties = new PropertyReader(names, types, typeReader, throwing);
    this.deprecations = new Deprecations(elements, types);
    this.versions = new VersionReader(elements, types, names, typeReader);
    this.references = new ReferenceReader(elements);
  }

  public TableDeclaration read(TypeElement model) {
    List<Flaw> flaws = new ArrayList<>(ShapeReader.flaws(model));
    Columns columns = columns(model, flaws);
    return new TableDeclaration(
        names.of(model),
        ElementPlace.of(model),
        isPublic(model),
        columns.constructor(),
        Annotations.name(model, SyncTable.class).filter(it -> !it.name().isEmpty()),
        detectsConflicts(model),
        Annotations.name(model, SyncTable.class, "conflicts"),
        versions.read(model, flaws),
        deprecations.in(model),
        columns.list(),
        columns.embedded(),
        Indexes.of(model),
        references.read(model, columns.list(), flaws),
        flaws);
  }

  private Columns columns(TypeElement model, List<Flaw> flaws) {
    Lineage lineage = Lineage.of(model);
    flaws.addAll(lineage.flaws(model));
    return switch (model.getKind()) {
      case RECORD -> components.read(model, lineage, flaws);
      case CLASS -> properties.read(model, lineage, flaws);
      default -> Columns.NONE;
    };
  }

  private static boolean detectsConflicts(TypeElement model) {
    Optional<AnnotationMirror> syncTable = Annotations.find(model, SyncTable.class);
    return syncTable
        .flatMap(mirror -> Annotations.value(mirror, "detectConflicts"))
        .map(AnnotationValue::getValue)
        .map(value -> value.equals(true))
        .orElse(true);
  }

  private static boolean isPublic(TypeElement model) {
    for (Element it = model; it instanceof TypeElement; it = it.getEnclosingElement()) {
      if (!it.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
