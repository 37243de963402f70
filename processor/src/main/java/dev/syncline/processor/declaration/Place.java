package dev.syncline.processor.declaration;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Where something stands in the source. */
public interface Place {

  /** Shows a message there. */
  void report(Messager messager, Diagnostic.Kind kind, String message);

  /** Whether {@code @SuppressWarnings} names the code there, or around it. */
  boolean accepts(String code);

  /** Where an element is declared. */
  static Place of(Element element) {
    return ElementPlace.of(element);
  }
}
