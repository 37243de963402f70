package dev.syncline.annotation;

/**
 * Turns a model's values into such as a column keeps, and back. Has no state, as one instance
 * serves all threads; is not called for null. Values that are equal in the model should be equal in
 * the column, and what {@link #toColumn} makes of a value, {@link #toModel} has to turn back into
 * an equal one: otherwise rows count as changed that nobody changed.
 *
 * @param <M> what the model has
 * @param <C> what the column keeps: one of the types that columns have
 */
public interface Converter<M, C> {

  /** What the column keeps for the value. */
  C toColumn(M value);

  /** What the model has for the column's value. */
  M toModel(C value);
}
