package dev.syncline.agreement;

import java.util.List;

/** An item of a table that is made up at run time: a value, or null, for each of its columns. */
record AnyItem(List<Object> values) {}
