package dev.syncline.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record or class a table that is kept in step with the server's table of the same name.
 *
 * <p>For a model {@code TodoItem} the compiler writes {@code TodoItemSchema}, {@code
 * TodoItemQuery}, {@code TodoItemDao}, {@code TodoItemConflict} and {@code TodoItemTable} into the
 * same package. So the model is the class that its file is named after, or nested in it: javac
 * warns of code elsewhere that uses another class of a file, with {@code -Xlint:auxiliaryclass}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SyncTable {

  /**
   * The server's name of the table; the model's simple name in lower case if left out. Letters,
   * digits and {@code _}, beginning with a letter, at most 128 of them.
   */
  String value() default "";

  /**
   * Whether an edit that meets another device's edit is noticed. True demands a {@link Version}
   * column. False means that the last writer wins, silently.
   */
  boolean detectConflicts() default true;

  /** What becomes of a conflict if the app sets no handler for the table. */
  Conflicts conflicts() default Conflicts.ASK;

  /**
   * The version of the table, counted from 1, to be raised with every change of its columns that an
   * app has to follow which is out already. With {@code -Asyncline.schemas=DIR} the compiler keeps
   * the versions in files, and says when.
   */
  int version() default 1;

  /**
   * What brings the rows of earlier versions here where that takes more than a new column: classes
   * that implement {@code dev.syncline.schema.Migration}, in the order of their versions. The
   * compiler shows what to write.
   */
  Class<?>[] migrations() default {};
}
