package dev.syncline.processor.declaration;

import dev.syncline.processor.model.ClassRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names of classes in the source. */
final class SourceNames {

  private final Elements elements;

  SourceNames(Elements elements) {
    this.elements = elements;
  }

  ClassRef of(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      simpleNames.addFirst(it.getSimpleName().toString());
    }
    return new ClassRef(packageOf(type).getQualifiedName().toString(), List.copyOf(simpleNames));
  }

  PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }
}
