package dev.syncline.processor.declaration;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds what belongs to a record's component. */
final class RecordParts {

  private RecordParts() {}

  /** What may bear the component's annotations, the best place for a message first. */
  static List<Element> of(RecordComponentElement component, TypeElement type) {
    // The field stands for the component: javac 17 knows no position of a component.
    Stream<VariableElement> field =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(it -> it.getSimpleName().equals(component.getSimpleName()));
    return Stream.of(field, Stream.ofNullable(component.getAccessor()), Stream.of(component))
        .<Element>flatMap(it -> it)
        .toList();
  }
}
