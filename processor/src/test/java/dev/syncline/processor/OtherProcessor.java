package dev.syncline.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which writes one class in each round. */
@SupportedAnnotationTypes("*")
final class OtherProcessor extends AbstractProcessor {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private String awaited = "";

  OtherProcessor writing(String name, String source) {
    sources.put(name, source);
    return this;
  }

  /** Begins with the round that brings a class of the name. */
  OtherProcessor after(String name) {
    awaited = name;
    return this;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.getRootElements().stream().anyMatch(it -> it.toString().equals(awaited))) {
      awaited = "";
    }
    if (awaited.isEmpty()) {
      sources.keySet().stream().findFirst().ifPresent(name -> write(name, sources.remove(name)));
    }
    return false;
  }

  private void write(String name, String source) {
    try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      file.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
