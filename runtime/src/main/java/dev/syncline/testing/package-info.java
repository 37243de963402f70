/**
 * For the tests of apps: whether the files of every version that an app has had can be opened by
 * the present one. Nothing here is loaded by an app.
 */
@NullMarked
package dev.syncline.testing;

import org.jspecify.annotations.NullMarked;
