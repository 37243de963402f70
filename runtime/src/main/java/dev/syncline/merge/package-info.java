/**
 * How two changes of one column become one, where its {@link dev.syncline.annotation.Merge} rule
 * says so. Values in, values out: nothing here reads or writes a row.
 */
@NullMarked
package dev.syncline.merge;

import org.jspecify.annotations.NullMarked;
