package dev.syncline.processor.declaration;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** An element, or an annotation on it, or a value of the annotation. */
record ElementPlace(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Place {

  static Place of(Element element) {
    return new ElementPlace(element, null, null);
  }

  static Place of(Element element, AnnotationMirror annotation) {
    return new ElementPlace(element, annotation, null);
  }

  @Override
  public void report(Messager messager, String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation, value);
  }
}
