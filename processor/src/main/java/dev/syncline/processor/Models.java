package dev.syncline.processor;

import dev.syncline.annotation.SyncTable;
import dev.syncline.processor.declaration.TableDeclaration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The models of each round: those that it brings, and those that have to wait for it. */
final class Models {

  private final Elements elements;

  /** Names, since an element of one round knows nothing of what the next one brings. */
  private final Set<String> waiting = new LinkedHashSet<>();

  private final Set<String> postponed = new LinkedHashSet<>();

  Models(Elements elements) {
    this.elements = elements;
  }

  Collection<TypeElement> of(RoundEnvironment round) {
    Map<String, TypeElement> models = new LinkedHashMap<>();
    if (round.processingOver()) {
      waiting.addAll(postponed);
    }
    waiting.forEach(name -> models.put(name, elements.getTypeElement(name)));
    waiting.clear();
    for (TypeElement it : ElementFilter.typesIn(round.getElementsAnnotatedWith(SyncTable.class))) {
      models.put(it.getQualifiedName().toString(), it);
    }
    return models.values();
  }

  /** Leaves a model for the last round. */
  void postpone(TypeElement model) {
    postponed.add(model.getQualifiedName().toString());
  }

  /** Leaves a model for the next round if another processor may be about to write its types. */
  boolean defer(TypeElement model, TableDeclaration table) {
    return table.isUnfinished() && waiting.add(model.getQualifiedName().toString());
  }
}
