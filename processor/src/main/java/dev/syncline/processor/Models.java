package dev.syncline.processor;

import dev.syncline.annotation.SyncTable;
import dev.syncline.processor.validation.Validated;
import dev.syncline.processor.validation.Validated.Invalid;
import dev.syncline.processor.validation.Validated.Valid;
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

  private final Map<String, Validated> postponed = new LinkedHashMap<>();

  Models(Elements elements) {
    this.elements = elements;
  }

  Collection<TypeElement> of(RoundEnvironment round) {
    Map<String, TypeElement> models = new LinkedHashMap<>();
    if (round.processingOver()) {
      waiting.addAll(postponed.keySet());
    }
    waiting.forEach(name -> models.put(name, elements.getTypeElement(name)));
    waiting.clear();
    for (TypeElement it : ElementFilter.typesIn(round.getElementsAnnotatedWith(SyncTable.class))) {
      models.put(name(it), it);
    }
    return models.values();
  }

  /** Leaves a model for the next round: another processor may be about to write its types. */
  void defer(TypeElement model) {
    waiting.add(name(model));
  }

  /** Leaves a model for the last round. */
  void postpone(TypeElement model, Invalid verdict) {
    postponed.put(name(model), verdict);
  }

  /**
   * What became of the model, which is what it was if it was postponed: its classes are written.
   */
  Validated verdict(TypeElement model, Validated now) {
    return now instanceof Valid ? postponed.getOrDefault(name(model), now) : now;
  }

  private static String name(TypeElement model) {
    return model.getQualifiedName().toString();
  }
}
