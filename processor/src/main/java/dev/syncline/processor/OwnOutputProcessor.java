package dev.syncline.processor;

import com.google.auto.service.AutoService;
import dev.syncline.annotation.SyncTable;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.GeneratedClasses;
import java.util.Set;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Claims the annotations of the classes that {@link SyncTableProcessor} writes, in a round that
 * brings nothing else. Under {@code -Xlint:all} the developer would be warned of them otherwise, in
 * code that is not his. In his own code they are left to whoever wants them.
 *
 * <p>It knows those classes by their names, since a module need not see {@code @Generated}. No
 * other class may be called as those of a model are.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
  "javax.annotation.processing.Generated",
  "org.jspecify.annotations.NullMarked"
})
public final class OwnOutputProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // only where it takes them from nobody
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return round.getRootElements().stream().allMatch(this::isOurs);
  }

  private boolean isOurs(Element root) {
    return GeneratedClasses.joinedModelName(root.getSimpleName().toString())
        .filter(it -> isModel(root, it))
        .isPresent();
  }

  /** Each _ may begin the name of a nested class, or be a part of a name. */
  private boolean isModel(Element root, String joinedName) {
    return IntStream.rangeClosed(1, joinedName.length())
        .filter(it -> it == joinedName.length() || joinedName.charAt(it) == '_')
        .anyMatch(it -> isModelWithin(root, joinedName.substring(0, it), joinedName.substring(it)));
  }

  private boolean isModelWithin(Element root, String outermost, String nested) {
    Elements elements = processingEnv.getElementUtils();
    String packageName = elements.getPackageOf(root).getQualifiedName().toString();
    ClassRef name = ClassRef.of(packageName, outermost);
    TypeElement type = elements.getTypeElement(name.qualifiedName());
    return type != null && isModel(type, nested);
  }

  /**
   * Whether it contains the model.
   *
   * @param nested the names from here to the model, each after a _; empty for the model itself
   */
  private static boolean isModel(TypeElement type, String nested) {
    if (nested.isEmpty()) {
      return type.getAnnotation(SyncTable.class) != null;
    }
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(it -> nested.startsWith("_" + it.getSimpleName()))
        .anyMatch(it -> isModel(it, nested.substring(1 + it.getSimpleName().length())));
  }
}
