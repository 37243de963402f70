package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column holds the id of a row of another table, its parent, and gives it an index.
 *
 * <p>It is no constraint: a pull may bring a child before its parent, or without it. Changes are
 * pushed in the order in which they were made, so insert a parent before its children.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface References {

  /** The model of the table that is referred to. */
  Class<?> value();
}
