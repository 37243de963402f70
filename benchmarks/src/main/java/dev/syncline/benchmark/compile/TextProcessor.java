package dev.syncline.benchmark.compile;

import dev.syncline.annotation.SyncTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes what Syncline wrote for one model, with the name of another in its place. */
@SupportedAnnotationTypes("dev.syncline.annotation.*")
@SupportedOptions(TextProcessor.WRITTEN)
public final class TextProcessor extends AbstractProcessor {

  /** The option that names the folder of what was written for the one model. */
  static final String WRITTEN = "written";

  private final Map<String, String> written = new TreeMap<>();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Path folder = Path.of(environment.getOptions().getOrDefault(WRITTEN, ""));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // as Syncline does
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getElementsAnnotatedWith(SyncTable.class).forEach(this::write);
    return true;
  }

  private void write(Element model) {
    String name = model.getSimpleName().toString();
    written.forEach((type, text) -> write(renamed(type, name), renamed(text, name), model));
  }

  private void write(String type, String text, Element model) {
    try (Writer file =
        processingEnv.getFiler().createSourceFile("models." + type, model).openWriter()) {
      file.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String renamed(String text, String name) {
    return text.replace(Generator.MODEL, name);
  }
}
