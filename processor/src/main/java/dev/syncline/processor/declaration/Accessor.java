package dev.syncline.processor.declaration;

import dev.syncline.processor.model.Member;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method or field that gives a property's value, or takes it.
 *
 * @param type the value's type as the model has it
 */
record Accessor(Element element, TypeMirror type) {

  Member member() {
    return new Member(element.getSimpleName().toString(), !(element instanceof ExecutableElement));
  }
}
