package dev.syncline.store;

import java.util.List;

/**
 * A row and those of another table that refer to it.
 *
 * @param children in the order of their own query; none, if no row refers to this one
 * @param <P> the model of the parent
 * @param <C> the model of the children
 */
public record WithChildren<P, C>(P parent, List<C> children) {

  public WithChildren {
    children = List.copyOf(children);
  }
}
