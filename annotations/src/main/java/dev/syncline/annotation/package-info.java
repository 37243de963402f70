/**
 * What a model says about itself: which class is a table, which column identifies a row, which ones
 * the server keeps.
 *
 * <p>A model is a record, or a class with a no-argument constructor and accessors. Every component
 * or property is a column unless it is {@code static} or {@code transient}.
 */
package dev.syncline.annotation;
