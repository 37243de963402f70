package dev.syncline.processor.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * A constructor of a model.
 *
 * @param parameters by name, in their order
 */
record Constructor(ExecutableElement element, Map<String, VariableElement> parameters) {

  /** Those that generated code sees. */
  static List<Constructor> visibleIn(TypeElement model) {
    return ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
        .filter(it -> !it.getModifiers().contains(Modifier.PRIVATE))
        .map(Constructor::of)
        .toList();
  }

  boolean takes(Property property) {
    return parameters.containsKey(property.name());
  }

  private static Constructor of(ExecutableElement element) {
    Map<String, VariableElement> parameters = new LinkedHashMap<>();
    element.getParameters().forEach(it -> parameters.put(it.getSimpleName().toString(), it));
    return new Constructor(element, parameters);
  }
}
