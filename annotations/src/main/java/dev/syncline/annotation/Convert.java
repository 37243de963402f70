package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a value of any type as one of a type that columns have. What the converter makes of a value
 * is stored, sent, compared and queried: conditions are asked with values of the column's type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Convert {

  /**
   * A converter with a constructor that has no parameters and is visible to the model's package.
   */
  Class<? extends Converter<?, ?>> value();
}
