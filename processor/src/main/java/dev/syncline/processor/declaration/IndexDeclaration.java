package dev.syncline.processor.declaration;

import java.util.List;

/**
 * Several columns that a model indexes together.
 *
 * @param mark {@code INDEX} or {@code UNIQUE}
 * @param properties what it names, in its order
 */
public record IndexDeclaration(Mark mark, List<String> properties, Place place) {

  public IndexDeclaration {
    properties = List.copyOf(properties);
  }
}
