package dev.syncline.simulation;

/**
 * When something was decided, and up to when its author had looked: the same, but for who works on
 * an object that was read before.
 */
record Decision(int knew, int at) {

  /** The value was decided on twice. */
  Decision or(Decision other) {
    return new Decision(Math.max(knew, other.knew), Math.max(at, other.at));
  }

  static Decision at(int moment) {
    return new Decision(moment, moment);
  }
}
