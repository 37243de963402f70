package dev.syncline.processor.declaration;

import java.util.List;

/**
 * Something in a model that keeps it from being a table, or likely was not meant, whatever its
 * columns are.
 *
 * @param names what the message about it names, after the model
 */
public record Flaw(Kind kind, Place place, List<String> names) {

  /** What keeps a model from being a table. */
  public enum Kind {
    NOT_A_CLASS,
    ABSTRACT,
    INNER,
    PRIVATE,
    GENERIC,
    NO_CONSTRUCTOR,
    MISNAMED_PARAMETER,
    UNKNOWN_PARAMETER,
    PARAMETER_TYPE,
    NOT_TAKEN,
    THROWS,
    NO_GETTER,
    NO_SETTER,
    COMPUTED,
    NO_ACCESSORS,
    LEFT_OUT,
    MISPLACED_ANNOTATION,
    HIDDEN_MEMBER,
    NO_VERSION,
    NOT_A_MIGRATION,
    MISSING_SUPERTYPE,
    MISSING_REFERENCE,
    NOT_A_RECORD,
    KEPT_OTHERWISE,
    GENERIC_RECORD,
    EMPTY_RECORD,
    HIDDEN_RECORD,
    EMBEDDED_IN_ITSELF,
    ROLE_INSIDE
  }

  public Flaw {
    names = List.copyOf(names);
  }

  static Flaw of(Kind kind, Place place, String... names) {
    return new Flaw(kind, place, List.of(names));
  }
}
