package dev.syncline.processor.validation;

import javax.tools.Diagnostic;

/** How much a problem matters. */
public enum Severity {
  /** Nothing is generated for the model. */
  ERROR(Diagnostic.Kind.ERROR),
  /** Shown as a warning, so a build under {@code -Werror} waits until it is accepted. */
  WARNING(Diagnostic.Kind.WARNING),
  /** Worth knowing. No build fails for it. */
  NOTE(Diagnostic.Kind.NOTE);

  private final Diagnostic.Kind kind;

  Severity(Diagnostic.Kind kind) {
    this.kind = kind;
  }

  /** What the compiler calls it. */
  public Diagnostic.Kind kind() {
    return kind;
  }
}
