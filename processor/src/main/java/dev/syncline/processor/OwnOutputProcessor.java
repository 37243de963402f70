package dev.syncline.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations of the classes that {@link SyncTableProcessor} writes, in a round that
 * brings nothing else. Under {@code -Xlint:all} the developer would be warned of them otherwise, in
 * code that is not his. In his own code they are left to whoever wants them.
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
    return round.getRootElements().stream().allMatch(OwnOutputProcessor::isOurs);
  }

  private static boolean isOurs(Element element) {
    Generated generated = element.getAnnotation(Generated.class);
    return generated != null
        && generated.value().length == 1
        && generated.value()[0].equals(SyncTableProcessor.class.getName());
  }
}
