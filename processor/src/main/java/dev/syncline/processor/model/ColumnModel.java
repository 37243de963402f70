package dev.syncline.processor.model;

import java.util.Optional;

/**
 * One column of a table.
 *
 * @param property its name in the model
 * @param name its name in the database and on the server
 * @param required whether it holds a value in every row
 * @param traits what else the model says of it
 * @param getter what gives its value
 * @param setter what takes its value; none if the constructor takes it
 * @param inside the embedded record that it is a component of; none in the model itself
 */
public record ColumnModel(
    String property,
    String name,
    Role role,
    ValueType type,
    boolean required,
    Traits traits,
    Member getter,
    Optional<Member> setter,
    Optional<Inside> inside) {

  /** Whether the model, or the record that it is inside, has no room for null in it. */
  public boolean needed() {
    return inside.map(Inside::needed).orElse(required);
  }

  public boolean isSynced() {
    return role == Role.SYNCED;
  }

  public boolean isLocalOnly() {
    return role == Role.LOCAL_ONLY;
  }
}
