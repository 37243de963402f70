package dev.syncline.processor.declaration;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** A getter and the setter of the same type. */
record Accessors(ExecutableElement getter, ExecutableElement setter, TypeMirror type) {}
