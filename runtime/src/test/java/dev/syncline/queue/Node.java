package dev.syncline.queue;

import java.util.Arrays;
import java.util.List;

/**
 * A row that refers to others.
 *
 * @param parents their ids, by column; null for none
 */
public record Node(String id, String name, List<String> parents, String version) {

  public static Node of(String id, String... parents) {
    return new Node(id, id, Arrays.asList(parents), null);
  }
}
