package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value of a column for rows that have none: those that were stored before the column was
 * added, those that the server sends without it or with null, and items in which it is null. The
 * column then holds a value in every row. In an enum it also stands for the constants that only a
 * newer app knows; what the server sent is kept, and not overwritten with it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Default {

  /**
   * The value as JSON travels: {@code "0"}, {@code "true"}, {@code "open"}, {@code
   * "2026-11-22T00:00:00Z"}, the name of an enum's constant.
   */
  String value();
}
