package dev.syncline.processor.model;

import java.util.List;

/**
 * A class by its name.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleNames its own name, after those of the classes that it is nested in
 */
public record ClassRef(String packageName, List<String> simpleNames) {

  public ClassRef {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A top-level class. */
  public static ClassRef of(String packageName, String simpleName) {
    return new ClassRef(packageName, List.of(simpleName));
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name as an import has it. */
  public String qualifiedName() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }
}
