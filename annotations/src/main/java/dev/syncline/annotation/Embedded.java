package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the components of a record as columns of this table, {@code address_street} for {@code
 * street} of {@code address}. Where the record is null, so are all of them; where one of them that
 * the record needs is null, the record is read as null.
 *
 * <p>A component may bear what a column may, this annotation included, but not what gives it a role
 * of the server's, such as {@link Id}. {@link LocalOnly}, {@link ServerOnly} and {@link Sensitive}
 * on the record hold for all its columns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Embedded {

  /** What the names of the columns begin with; the property's name and {@code _} if left out. */
  String value() default "";
}
