package dev.syncline.benchmark.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;

/** What writes code for a model of six columns while it is compiled. */
enum Generator {
  SYNCLINE(
      "Syncline",
      "Syncline",
      "dev.syncline.processor.SyncTableProcessor",
      "dev.syncline.processor.OwnOutputProcessor"),
  /** The least that writing Syncline's classes can cost. */
  TEXT("text alone", "Syncline", TextProcessor.class.getName()),
  AUTO_VALUE(
      "AutoValue",
      "AutoValue",
      "com.google.auto.value.processor.AutoValueProcessor",
      "com.google.auto.value.processor.AutoValueBuilderProcessor"),
  IMMUTABLES("Immutables", "Immutables", "org.immutables.processor.ProxyProcessor"),
  RECORD_BUILDER(
      "record-builder",
      "RecordBuilder",
      "io.soabase.recordbuilder.processor.RecordBuilderProcessor"),
  MAPSTRUCT("MapStruct", "MapStruct", "org.mapstruct.ap.MappingProcessor"),
  DOMA("Doma", "Doma", "org.seasar.doma.internal.apt.DomaProcessor");

  /** What the model is called in its text. */
  static final String MODEL = "Model0";

  private final String label;
  private final String text;
  private final String processors;

  Generator(String label, String text, String... processors) {
    this.label = label;
    this.text = text;
    this.processors = String.join(",", processors);
  }

  String label() {
    return label;
  }

  /** The names of its processors, as {@code -processor} takes them. */
  String processorNames() {
    return processors;
  }

  /** Its processors, each new. */
  List<Processor> newProcessors() {
    List<Processor> made = new ArrayList<>();
    for (String name : processors.split(",", -1)) {
      try {
        made.add(Class.forName(name).asSubclass(Processor.class).getConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("No processor " + name, e);
      }
    }
    return made;
  }

  /** Writes so many models into a folder, each in a file of its own. */
  void writeModels(int count, Path folder) throws IOException {
    String model = model();
    for (int i = 0; i < count; i++) {
      String name = "Model" + i;
      Files.writeString(folder.resolve(name + ".java"), model.replace(MODEL, name));
    }
  }

  private String model() {
    try (InputStream in = Generator.class.getResourceAsStream(text + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("No model of " + label);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
