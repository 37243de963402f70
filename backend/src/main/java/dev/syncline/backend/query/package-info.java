/** Which rows a request asks for: read from its text, checked against the table, put as SQL. */
@NullMarked
package dev.syncline.backend.query;

import org.jspecify.annotations.NullMarked;
