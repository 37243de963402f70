package dev.syncline.processor.declaration;

import dev.syncline.processor.model.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart the records that a model embeds. What is wrong in one is told where the model embeds
 * it: the record may be of another compile, and right for other models.
 */
final class Embeddings {

  private final TypeReader types;
  private final TypeElement model;
  private final Collection<Flaw> flaws;
  private final Consumer<Part> columns;
  private final List<EmbeddedDeclaration> all = new ArrayList<>();
  private final Deque<TypeElement> open = new ArrayDeque<>();

  /**
   * @param columns takes each component
   */
  Embeddings(TypeReader types, TypeElement model, Collection<Flaw> flaws, Consumer<Part> columns) {
    this.types = types;
    this.model = model;
    this.flaws = flaws;
    this.columns = columns;
  }

  /** Those that were added, each before the ones in it. */
  List<EmbeddedDeclaration> all() {
    return all;
  }

  void add(Part part, AnnotationMirror embedded) {
    TypeElement type = element(part);
    Optional<Flaw.Kind> unfit = type == null ? Optional.of(Flaw.Kind.NOT_A_RECORD) : unfit(type);
    if (type == null || unfit.isPresent()) {
      flaws.add(flaw(part, unfit.orElseThrow()));
    } else {
      open.push(type);
      addComponents(part, type, new Owner(part.property(), prefix(part, embedded)));
      open.pop();
    }
  }

  private static Flaw flaw(Part part, Flaw.Kind kind) {
    String spelling = TypeReader.spelling(part.type());
    return part.keeper()
        .filter(it -> kind == Flaw.Kind.NOT_A_RECORD)
        .map(it -> Flaw.of(Flaw.Kind.KEPT_OTHERWISE, part.place(), part.property(), spelling, it))
        .orElseGet(() -> Flaw.of(kind, part.place(), part.property(), spelling));
  }

  private void addComponents(Part part, TypeElement type, Owner owner) {
    List<Part> components =
        type.getRecordComponents().stream()
            .map(it -> component(part, it, RecordParts.of(it, type), owner))
            .toList();
    all.add(
        new EmbeddedDeclaration(
            part.property(),
            types.nameOf(type),
            components.stream().map(Part::property).toList(),
            Nullness.saysNonNull(part.elements()),
            part.getter(),
            part.setter(),
            part.marks(),
            part.owner(),
            part.place()));
    components.forEach(it -> checkRoles(it, owner));
    components.forEach(columns);
  }

  private void checkRoles(Part component, Owner owner) {
    for (Mark role : component.roles()) {
      String property = component.property();
      flaws.add(
          Flaw.of(
              Flaw.Kind.ROLE_INSIDE,
              component.place(),
              property,
              role.spelling(),
              owner.property()));
    }
  }

  /** What of the record's annotations holds for each of its columns, too. */
  Map<Mark, Place> inherited(Part part, Map<Mark, Place> own) {
    Map<Mark, Place> marks = new EnumMap<>(Mark.class);
    marks.putAll(own);
    for (Optional<Owner> it = part.owner(); it.isPresent(); ) {
      EmbeddedDeclaration owner = named(it.get().property());
      owner.marks().entrySet().stream()
          .filter(entry -> entry.getKey().isInherited())
          .forEach(entry -> marks.putIfAbsent(entry.getKey(), entry.getValue()));
      it = owner.owner();
    }
    return marks;
  }

  private EmbeddedDeclaration named(String property) {
    return all.stream().filter(it -> it.property().equals(property)).findFirst().orElseThrow();
  }

  private static Part component(
      Part part, RecordComponentElement component, List<Element> elements, Owner owner) {
    String name = component.getSimpleName().toString();
    return new Part(
        part.property() + PropertyNames.capitalized(name),
        Member.method(name),
        Optional.empty(),
        component.asType(),
        elements,
        part.place().in(elements),
        Optional.of(owner));
  }

  private static String prefix(Part part, AnnotationMirror embedded) {
    String given =
        Annotations.value(embedded, "value").map(it -> it.getValue().toString()).orElse("");
    String outer = part.owner().map(Owner::prefix).orElse("");
    return outer + (given.isEmpty() ? own(part) + "_" : given);
  }

  private static String own(Part part) {
    return part.owner().isPresent() ? part.getter().name() : part.property();
  }

  private Optional<Flaw.Kind> unfit(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD) {
      return Optional.of(Flaw.Kind.NOT_A_RECORD);
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of(Flaw.Kind.GENERIC_RECORD);
    }
    if (type.getRecordComponents().isEmpty()) {
      return Optional.of(Flaw.Kind.EMPTY_RECORD);
    }
    if (open.contains(type) || type.equals(model)) {
      return Optional.of(Flaw.Kind.EMBEDDED_IN_ITSELF);
    }
    return types.isVisible(type, model) ? Optional.empty() : Optional.of(Flaw.Kind.HIDDEN_RECORD);
  }

  private static @Nullable TypeElement element(Part part) {
    return part.type() instanceof DeclaredType type ? (TypeElement) type.asElement() : null;
  }
}
