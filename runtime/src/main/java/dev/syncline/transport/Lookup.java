package dev.syncline.transport;

import java.util.Map;

/**
 * How a row is read, deleted or not.
 *
 * @param byAddress whether at its own address; else as the only one of a list
 */
record Lookup(boolean byAddress, Map<String, String> parameters) {}
