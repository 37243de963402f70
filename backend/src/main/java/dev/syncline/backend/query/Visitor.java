package dev.syncline.backend.query;

/** What is to be done with each kind of expression. */
interface Visitor<R> {
  R field(Expression.Field field);

  R ordinal(Expression.Ordinal ordinal);

  R constant(Expression.Constant constant);

  R arithmetic(Expression.Arithmetic arithmetic);

  R cast(Expression.Cast cast);

  R call(Expression.Call call);

  R comparison(Condition.Comparison comparison);

  R in(Condition.In in);

  R isNull(Condition.IsNull isNull);

  R not(Condition.Not not);

  R junction(Condition.Junction junction);
}
