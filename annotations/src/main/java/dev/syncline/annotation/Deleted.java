package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the boolean that says whether the server holds the row as deleted. A row that is deleted
 * there is not kept on the device, so in a local row it is always false, and SQLite has no column
 * for it; it is for rows that are read from the server directly. Never sent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Deleted {}
