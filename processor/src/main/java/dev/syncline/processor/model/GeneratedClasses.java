package dev.syncline.processor.model;

import java.util.List;
import java.util.Optional;

/** The classes that belong to a model. All are in its package; nested ones join names with _. */
public record GeneratedClasses(
    ClassRef schema, ClassRef query, ClassRef dao, ClassRef conflict, ClassRef table) {

  private static final List<String> SUFFIXES =
      List.of("Schema", "Query", "Dao", "Conflict", "Table");

  public static GeneratedClasses of(ClassRef model) {
    return new GeneratedClasses(
        named(model, SUFFIXES.get(0)),
        named(model, SUFFIXES.get(1)),
        named(model, SUFFIXES.get(2)),
        named(model, SUFFIXES.get(3)),
        named(model, SUFFIXES.get(4)));
  }

  /** The names of a model, joined with _, if classes of this simple name belong to one. */
  public static Optional<String> joinedModelName(String simpleName) {
    return SUFFIXES.stream()
        .filter(simpleName::endsWith)
        .map(it -> simpleName.substring(0, simpleName.length() - it.length()))
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  public List<ClassRef> all() {
    return List.of(schema, query, dao, conflict, table);
  }

  private static ClassRef named(ClassRef model, String suffix) {
    return ClassRef.of(model.packageName(), String.join("_", model.simpleNames()) + suffix);
  }
}
