package dev.syncline.query;

/**
 * What makes something of several values, as a record's constructor does. A value that a row does
 * not have is null.
 */
public interface Constructor {

  /** Makes something of three values. */
  interface OfThree<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  /** Makes something of four values. */
  interface OfFour<A, B, C, D, R> {
    R apply(A a, B b, C c, D d);
  }

  /** Makes something of five values. */
  interface OfFive<A, B, C, D, E, R> {
    R apply(A a, B b, C c, D d, E e);
  }

  /** Makes something of six values. */
  interface OfSix<A, B, C, D, E, F, R> {
    R apply(A a, B b, C c, D d, E e, F f);
  }

  /** Makes something of seven values. */
  interface OfSeven<A, B, C, D, E, F, G, R> {
    R apply(A a, B b, C c, D d, E e, F f, G g);
  }

  /** Makes something of eight values. */
  interface OfEight<A, B, C, D, E, F, G, H, R> {
    R apply(A a, B b, C c, D d, E e, F f, G g, H h);
  }
}
