/**
 * What a table is: its columns, their types, and how a row of it goes in and out. Generated schemas
 * implement {@link dev.syncline.schema.TableSchema}; everything else in Syncline works on {@link
 * dev.syncline.schema.Row}, one row's values by position.
 */
@NullMarked
package dev.syncline.schema;

import org.jspecify.annotations.NullMarked;
