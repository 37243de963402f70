package dev.syncline.processor.declaration;

import dev.syncline.processor.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the columns of a record: its components. Accessors of interfaces that it implements may
 * bear their annotations.
 */
final class ComponentReader {

  private final TypeReader types;

  ComponentReader(TypeReader types) {
    this.types = types;
  }

  Columns read(TypeElement model, Lineage lineage, List<Flaw> flaws) {
    PropertyNames names = PropertyNames.in(lineage, List.of());
    ColumnCollector columns = new ColumnCollector(types, model, flaws);
    List<Element> used = new ArrayList<>();
    for (RecordComponentElement component : model.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      List<Element> parts =
          Stream.concat(
                  RecordParts.of(component, model).stream(), implemented(name, names, lineage))
              .toList();
      used.addAll(parts);
      columns.add(part(component, parts));
    }
    Strays.find(model, used, flaws);
    return columns.columns(
        model.getRecordComponents().stream().map(it -> it.getSimpleName().toString()).toList());
  }

  /** What interfaces say about the component. */
  private static Stream<ExecutableElement> implemented(
      String component, PropertyNames names, Lineage lineage) {
    return lineage.types().stream()
        .filter(it -> it.getKind().isInterface())
        .flatMap(it -> ElementFilter.methodsIn(it.getEnclosedElements()).stream())
        .filter(it -> !it.getModifiers().contains(Modifier.STATIC))
        .filter(it -> names.ofGetter(it).filter(component::equals).isPresent());
  }

  private static Part part(RecordComponentElement component, List<Element> parts) {
    String name = component.getSimpleName().toString();
    return Part.of(
        name,
        Member.method(name),
        Optional.empty(),
        component.asType(),
        parts,
        ElementPlace.of(parts.get(0)));
  }
}
