package dev.syncline.processor.declaration;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Embedded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Collects the columns of one model: one of each part, or those of a record that it embeds. */
final class ColumnCollector {

  private final TypeReader types;
  private final TypeElement model;
  private final Embeddings embeddings;
  private final List<ColumnDeclaration> columns = new ArrayList<>();

  ColumnCollector(TypeReader types, TypeElement model, Collection<Flaw> flaws) {
    this.types = types;
    this.model = model;
    this.embeddings = new Embeddings(types, model, flaws, this::add);
  }

  void add(Part part) {
    Optional<AnnotationMirror> embedded = Annotations.find(part.elements(), Embedded.class);
    if (embedded.isEmpty() || TypeReader.isMissing(part.type())) {
      columns.add(column(part));
    } else {
      embeddings.add(part, embedded.get());
    }
  }

  /**
   * @param constructor the properties that the model's constructor takes
   */
  Columns columns(List<String> constructor) {
    return new Columns(columns, embeddings.all(), constructor);
  }

  private ColumnDeclaration column(Part part) {
    return new ColumnDeclaration(
        part.property(),
        part.getter(),
        part.setter(),
        type(part),
        Nullness.saysNonNull(part.elements()),
        embeddings.inherited(part, part.marks()),
        part.values(),
        part.onDelete(),
        part.place(),
        part.owner());
  }

  private SourceType type(Part part) {
    Map<Mark, Place> marks = part.marks();
    if (marks.containsKey(Mark.JSON)) {
      return types.readJson(part.type(), model);
    }
    return Annotations.find(part.elements(), Convert.class)
        .map(convert -> types.readConverted(part.type(), convert, model))
        .orElseGet(() -> types.read(part.type(), model));
  }
}
