package dev.syncline.simulation;

import java.util.ArrayList;
import java.util.List;

/** What the network, or the server, makes of a request. */
enum Fate {
  /** It arrives, and so does its answer. */
  DELIVERED(56),
  /** Not even a connection. */
  REFUSED(2),
  /** It never arrives, and nobody can tell. */
  REQUEST_LOST(3),
  /** It is carried out, and its answer never arrives. */
  ANSWER_LOST(7),
  /** It arrives when its sender has given up long since. */
  DELAYED(4),
  /** It arrives twice, the second time later; the first answer arrives. */
  REPEATED(3),
  /** It arrives twice at once; the second answer arrives. */
  DOUBLED(3),
  /** It is carried out, and the answer breaks off in the middle. */
  CUT(2),
  /** A captive portal answers in the server's place. */
  PORTAL(2),
  /** It is carried out, and a captive portal answers in the server's place. */
  PORTAL_AFTER(1),
  /** It is carried out; the answer is a success without a body. */
  EMPTY(2),
  /** It is carried out; the answer is 204, with the version in a header. */
  NO_CONTENT(3),
  /** Something in between says that it was a success. */
  EMPTY_BEFORE(1),
  /** A success whose body is no row of the table. */
  NONSENSE(1),
  /** It is not carried out: 408, 429, 500 or 503, perhaps with a time to wait. */
  LATER(5),
  /** It is carried out, but the answer is 408, 500 or 503. */
  LATER_AFTER(3),
  /** It is carried out, but the answer is 500. */
  BROKEN_AFTER(1),
  /** The token is not good any more. */
  UNAUTHORIZED(1),
  /** The thread is interrupted while it waits. */
  CANCELLED(1);

  private static final List<Fate> WEIGHTED = weighted();

  private final int weight;

  Fate(int weight) {
    this.weight = weight;
  }

  private static List<Fate> weighted() {
    List<Fate> all = new ArrayList<>();
    for (Fate fate : values()) {
      for (int i = 0; i < fate.weight; i++) {
        all.add(fate);
      }
    }
    return all;
  }

  /** Whether nobody could tell from the answer what the server has. */
  boolean isBad() {
    return switch (this) {
      case CUT, PORTAL, PORTAL_AFTER, EMPTY, EMPTY_BEFORE, NONSENSE -> true;
      default -> false;
    };
  }

  static Fate by(Chance chance) {
    return chance.of(WEIGHTED);
  }
}
