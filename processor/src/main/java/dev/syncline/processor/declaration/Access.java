package dev.syncline.processor.declaration;

import java.util.Optional;

/** What gives a property's value, and what takes one of the same type. */
record Access(Accessor reader, Accessor writer) {

  static Optional<Access> to(Property property, Members members) {
    for (Accessor reader : members.readers(property)) {
      for (Accessor writer : members.writers(property)) {
        if (members.isSameType(reader, writer)) {
          return Optional.of(new Access(reader, writer));
        }
      }
    }
    return Optional.empty();
  }
}
