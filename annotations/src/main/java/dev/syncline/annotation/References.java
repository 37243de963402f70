package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column holds the id of a row of another table, its parent, and gives it an index.
 *
 * <p>It is no constraint: a pull may bring a child before its parent, or without it, and an app may
 * write one. What it gives is an order of pushing: a parent is inserted and updated before its
 * children, and deleted after those that were deleted or let go of it, whatever the order in which
 * the app wrote them. Rows that refer to each other in a circle go in that order. A parent that
 * cannot be pushed, since the server refused it for instance, holds its children until it can.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface References {

  /** The model of the table that is referred to. */
  Class<?> value();

  /**
   * What becomes of the children when their parent is deleted by its table's {@code delete}, in the
   * same transaction. Children that are deleted or detached are pushed as if the app had done it.
   *
   * <p>It counts what is on this device, and only in tables that the client was built with. What a
   * pull removes, what the resolution of a conflict removes, and what a DAO deletes leaves the
   * children as they are.
   */
  OnDelete onDelete() default OnDelete.KEEP;
}
