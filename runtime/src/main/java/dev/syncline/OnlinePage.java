package dev.syncline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what the server has.
 *
 * @param items in the order of the query
 * @param total how many the query gives in all, whatever its limit and offset; null if the server
 *     does not count
 * @param <T> the model
 */
public record OnlinePage<T>(List<T> items, @Nullable Long total) {

  public OnlinePage {
    items = List.copyOf(items);
  }
}
