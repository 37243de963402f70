package dev.syncline.processor.model;

/**
 * The method or field of a model that gives a value, or takes it.
 *
 * @param isField whether it is a field
 */
public record Member(String name, boolean isField) {

  public static Member method(String name) {
    return new Member(name, false);
  }

  public static Member field(String name) {
    return new Member(name, true);
  }
}
