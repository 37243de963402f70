package dev.syncline.query;

import dev.syncline.query.tree.Condition;

/** A condition that only this device can decide. */
record LocalPredicate<T>(Condition condition) implements Predicate<T> {}
