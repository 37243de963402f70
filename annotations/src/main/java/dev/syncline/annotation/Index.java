package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes queries by a column fast. On a model: by several columns together, in the order of their
 * names. First those whose value a query names, then the one of which it names a range, or those
 * that it orders by:
 *
 * <pre>{@code
 * // where(LIST.eq(list).and(DONE.isFalse())).orderBy(DUE.asc())
 * @SyncTable @Index({"list", "done", "due"})
 * public record TodoItem(@Id String id, String list, boolean done, LocalDate due, …) {}
 * }</pre>
 *
 * <p>A test finds out what lacks one: a query that says {@code indexed()} fails if it reads a whole
 * table, where the database is opened by a {@code PlanCheckingDriver}, and names the index.
 */
@Documented
@Repeatable(Index.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Index {

  /** On a model, the properties to index, in this order; on a column, left out. */
  String[] value() default {};

  /** Several indexes of a model. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    Index[] value();
  }
}
