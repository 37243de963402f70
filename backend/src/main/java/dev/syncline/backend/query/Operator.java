package dev.syncline.backend.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word between two operands. Of those that bind alike, the one on the left comes first. */
public enum Operator {
  OR(1, " OR "),
  AND(2, " AND "),
  EQ(3, " = "),
  NE(3, " <> "),
  LT(3, " < "),
  LE(3, " <= "),
  GT(3, " > "),
  GE(3, " >= "),
  ADD(4, " + "),
  SUB(4, " - "),
  MUL(5, " * "),
  DIV(5, " / "),
  MOD(5, " % ");

  static final int LOOSEST = 1;

  /** The greater, the tighter it binds. */
  final int precedence;

  final String sql;

  Operator(int precedence, String sql) {
    this.precedence = precedence;
    this.sql = sql;
  }

  /** The operator of this word, or null if the word is none. Words are in lower case. */
  static @Nullable Operator of(String word) {
    for (Operator operator : values()) {
      if (operator.word().equals(word)) {
        return operator;
      }
    }
    return null;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Operator::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isLogical() {
    return precedence <= AND.precedence;
  }

  boolean isComparison() {
    return precedence == EQ.precedence;
  }

  /** Whether it asks which of two values comes first. */
  boolean isOrdering() {
    return isComparison() && this != EQ && this != NE;
  }
}
