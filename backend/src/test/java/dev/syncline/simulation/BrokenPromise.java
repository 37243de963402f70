package dev.syncline.simulation;

/** A promise of the specification, section 1, that did not hold. */
final class BrokenPromise extends AssertionError {

  private static final long serialVersionUID = 1L;

  BrokenPromise(String promise, String what) {
    super(promise + " is broken: " + what);
  }
}
