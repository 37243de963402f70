package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@code String} that identifies a row, here and on the server. Every model has exactly
 * one.
 *
 * <p>A row that is inserted without one is given a random UUID. An id has 1 to 255 characters, no
 * control characters and none of {@code " + / ? \} and the backtick, and is neither {@code .} nor
 * {@code ..}. Case matters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Id {}
