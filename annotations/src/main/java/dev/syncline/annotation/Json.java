package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a list, a set, a map or a nested record as JSON text. It is stored, sent and received as
 * text, and read and written by Jackson's databind, which is loaded when the first such column is.
 *
 * <p>Equal values are equal texts: names are in order, and each number has one spelling. Queries
 * can ask whether it is null, and no more.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Json {}
