package dev.syncline.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * What a column refers to.
 *
 * @param type the class
 * @param table its table, if it is a model
 * @param cycle the tables on the way from there back to the column's own, both of them too; empty
 *     if no way leads back, or the table refers to itself
 */
public record Reference(String type, Optional<String> table, List<String> cycle) {

  public Reference {
    cycle = List.copyOf(cycle);
  }
}
