package dev.syncline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A record whose components are columns of the table.
 *
 * @param property its name in the model
 * @param type the record
 * @param components the properties that its constructor takes, in that order
 * @param nullable whether the model has room for null in its place
 * @param getter what gives its value
 * @param setter what takes its value; none if a constructor takes it
 * @param owner the embedded record that it is a component of; none in the model itself
 */
public record EmbeddedModel(
    String property,
    ClassRef type,
    List<String> components,
    boolean nullable,
    Member getter,
    Optional<Member> setter,
    Optional<String> owner) {

  public EmbeddedModel {
    components = List.copyOf(components);
  }
}
