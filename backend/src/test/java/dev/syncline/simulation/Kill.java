package dev.syncline.simulation;

/** The end of a process, as the code that runs in it sees it. */
final class Kill extends Error {

  private static final long serialVersionUID = 1L;

  Kill() {
    super("killed", null, false, false);
  }
}
