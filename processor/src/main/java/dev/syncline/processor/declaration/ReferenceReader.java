package dev.syncline.processor.declaration;

import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what the columns of a model refer to, in sources and in class files. */
final class ReferenceReader {

  /** What stands for a class that does not exist, in javac. */
  private static final String MISSING = "<error>";

  private final Elements elements;

  ReferenceReader(Elements elements) {
    this.elements = elements;
  }

  /** By property; of those to classes that do not exist, or not yet, there are flaws. */
  Map<String, Reference> read(
      TypeElement model, List<ColumnDeclaration> columns, List<Flaw> flaws) {
    Map<String, Reference> references = new TreeMap<>();
    for (ColumnDeclaration column : columns) {
      Optional<Named> target = column.value(Mark.REFERENCES);
      if (target.filter(this::isMissing).isPresent()) {
        Place place = column.placeOf(Mark.REFERENCES);
        flaws.add(Flaw.of(Flaw.Kind.MISSING_REFERENCE, place, column.property()));
      } else {
        target.ifPresent(it -> references.put(column.property(), reference(model, it)));
      }
    }
    return references;
  }

  /** Eclipse's compiler gives its name; {@code int.class} is no name. */
  private boolean isMissing(Named target) {
    return target.name().equals(MISSING)
        || (SourceVersion.isName(target.name()) && type(target) == null);
  }

  private Reference reference(TypeElement model, Named name) {
    TypeElement target = type(name);
    return target == null
        ? new Reference(name.name(), Optional.empty(), List.of()) // such as int.class
        : reference(model, target);
  }

  private Reference reference(TypeElement model, TypeElement target) {
    List<String> way = new ArrayList<>();
    boolean returns = !target.equals(model) && leadsTo(model, target, way, new HashSet<>());
    if (returns) {
      way.add(0, tableName(model));
    }
    String name = target.getSimpleName().toString();
    boolean isTable = Annotations.find(target, SyncTable.class).isPresent();
    Optional<String> table = isTable ? Optional.of(tableName(target)) : Optional.empty();
    return new Reference(name, table, returns ? way : List.of());
  }

  /** Looks for a way from one table to another, and notes its tables. */
  private boolean leadsTo(
      TypeElement goal, TypeElement from, List<String> way, Set<TypeElement> seen) {
    way.add(tableName(from));
    if (from.equals(goal)) {
      return true;
    }
    seen.add(from);
    for (TypeElement next : targets(from)) {
      if (!seen.contains(next) && leadsTo(goal, next, way, seen)) {
        return true;
      }
    }
    way.remove(way.size() - 1);
    return false;
  }

  private List<TypeElement> targets(TypeElement model) {
    return Lineage.of(model).types().stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .flatMap(member -> Annotations.name(member, References.class).stream())
        .flatMap(it -> Stream.ofNullable(type(it)))
        .distinct()
        .toList();
  }

  private @Nullable TypeElement type(Named name) {
    return elements.getTypeElement(name.name());
  }

  private static String tableName(TypeElement model) {
    return Annotations.name(model, SyncTable.class)
        .map(Named::name)
        .filter(it -> !it.isEmpty())
        .orElseGet(() -> model.getSimpleName().toString().toLowerCase(Locale.ROOT));
  }
}
