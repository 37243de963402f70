package dev.syncline.backend.query;

import org.jspecify.annotations.Nullable;

/** How two values compare. */
public enum Operator {
  EQ("="),
  NE("<>"),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">=");

  final String sql;

  Operator(String sql) {
    this.sql = sql;
  }

  /** The operator of this word, or null if the word is none. Words are in lower case. */
  static @Nullable Operator of(String word) {
    return switch (word) {
      case "eq" -> EQ;
      case "ne" -> NE;
      case "lt" -> LT;
      case "le" -> LE;
      case "gt" -> GT;
      case "ge" -> GE;
      default -> null;
    };
  }
}
