package dev.syncline.backend.query;

import java.util.List;

/**
 * A piece of SQL and the values of its parameters.
 *
 * @param parameters {@code String}, {@code Long} or {@code Double}
 */
public record SqlText(String text, List<Object> parameters) {}
