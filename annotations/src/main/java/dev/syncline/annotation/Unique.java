package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets no two rows that are written on this device have the same value in a column; null is no
 * value. On a model: the same values in several columns together.
 *
 * <p>It holds on this device alone. Two devices may each insert the same value while they are
 * offline, and rows that a pull brings are stored as they come: a server that minds has to refuse
 * one of them.
 */
@Documented
@Repeatable(Unique.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Unique {

  /** On a model, the properties that are unique together; on a column, left out. */
  String[] value() default {};

  /** Several combinations of a model. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    Unique[] value();
  }
}
