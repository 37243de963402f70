package dev.syncline.processor.declaration;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** Where something stands in the source. */
public interface Place {

  /** Shows an error there. */
  void report(Messager messager, String message);

  /** Where an element is declared. */
  static Place of(Element element) {
    return ElementPlace.of(element);
  }
}
