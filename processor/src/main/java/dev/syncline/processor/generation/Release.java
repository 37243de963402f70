package dev.syncline.processor.generation;

/** Which release this is. The runtime refuses what another one generated. */
public final class Release {

  /** As in the pom; a constant, since the processor also runs from a folder of classes. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private Release() {}
}
