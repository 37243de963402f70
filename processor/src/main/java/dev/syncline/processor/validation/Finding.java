package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.Place;
import javax.annotation.processing.Messager;

/** A problem that was found, where, and what to tell about it. */
public record Finding(Problem problem, Place place, String message) {

  /** Shows it to the developer. */
  public void report(Messager messager) {
    place.report(messager, problem.severity().kind(), message);
  }

  /** Whether it keeps the model from being generated. */
  boolean isError() {
    return problem.severity() == Severity.ERROR;
  }

  /** Whether the developer says where it is, or at the model, that it is well. No error is. */
  public boolean isAccepted(Place model) {
    return !isError() && (place.accepts(problem.code()) || model.accepts(problem.code()));
  }
}
