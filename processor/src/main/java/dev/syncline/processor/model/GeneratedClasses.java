package dev.syncline.processor.model;

import java.util.List;

/** The classes that belong to a model. All are in its package; nested ones join names with _. */
public record GeneratedClasses(
    ClassRef schema, ClassRef query, ClassRef dao, ClassRef conflict, ClassRef table) {

  public static GeneratedClasses of(ClassRef model) {
    return new GeneratedClasses(
        named(model, "Schema"),
        named(model, "Query"),
        named(model, "Dao"),
        named(model, "Conflict"),
        named(model, "Table"));
  }

  public List<ClassRef> all() {
    return List.of(schema, query, dao, conflict, table);
  }

  private static ClassRef named(ClassRef model, String suffix) {
    return ClassRef.of(model.packageName(), String.join("_", model.simpleNames()) + suffix);
  }
}
