package dev.syncline.processor.declaration;

import dev.syncline.processor.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
    Map<String, VariableElement> fields = fields(model);
    List<ColumnDeclaration> columns = new ArrayList<>();
    List<Element> used = new ArrayList<>();
    for (RecordComponentElement component : model.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // The field stands for the component: javac 17 knows no position of a component.
      List<Element> parts =
          Stream.concat(
                  Stream.of(fields.get(name), component.getAccessor(), component)
                      .filter(Objects::nonNull),
                  implemented(name, names, lineage))
              .toList();
      used.addAll(parts);
      columns.add(column(component, parts, model));
    }
    Strays.find(model, used, flaws);
    return new Columns(columns, columns.stream().map(ColumnDeclaration::property).toList());
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

  private ColumnDeclaration column(
      RecordComponentElement component, List<Element> parts, TypeElement model) {
    String name = component.getSimpleName().toString();
    return new ColumnDeclaration(
        name,
        Member.method(name),
        Optional.empty(),
        types.read(component.asType(), model),
        Nullness.saysNonNull(parts),
        Annotations.marks(parts),
        Annotations.values(parts),
        ElementPlace.of(parts.get(0)).in(parts));
  }

  private static Map<String, VariableElement> fields(TypeElement model) {
    return ElementFilter.fieldsIn(model.getEnclosedElements()).stream()
        .collect(Collectors.toMap(it -> it.getSimpleName().toString(), Function.identity()));
  }
}
