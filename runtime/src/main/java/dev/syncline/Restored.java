package dev.syncline;

import java.util.List;

/**
 * What came of a rescue file.
 *
 * @param changes how many changes were restored, and wait for the next push
 * @param left those that were not, each with its row and the reason; they are in the file
 */
public record Restored(int changes, List<String> left) {

  public Restored {
    left = List.copyOf(left);
  }
}
