package dev.syncline.processor.model;

/** What stands between the model's value and the column's, where they are not of one type. */
public sealed interface Conversion {

  /** What the model has. */
  TypeRef type();

  /** The developer's converter of values of this type. */
  record By(ClassRef converter, TypeRef type) implements Conversion {}

  /** JSON of a value of this type. */
  record Json(TypeRef type) implements Conversion {}
}
