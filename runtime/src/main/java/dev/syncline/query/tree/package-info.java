/**
 * What a condition says, without the types that kept it right: the tree that is written as SQL, as
 * OData, and evaluated in memory.
 */
@NullMarked
package dev.syncline.query.tree;

import org.jspecify.annotations.NullMarked;
