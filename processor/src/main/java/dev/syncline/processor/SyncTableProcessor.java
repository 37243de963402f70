package dev.syncline.processor;

import com.google.auto.service.AutoService;
import dev.syncline.annotation.SyncTable;
import dev.syncline.processor.declaration.DeclarationReader;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.generation.JavaFileWriter;
import dev.syncline.processor.generation.TableGenerators;
import dev.syncline.processor.history.History;
import dev.syncline.processor.validation.Finding;
import dev.syncline.processor.validation.Problem;
import dev.syncline.processor.validation.TableValidator;
import dev.syncline.processor.validation.TakenNames;
import dev.syncline.processor.validation.Validated;
import dev.syncline.processor.validation.Validated.Invalid;
import dev.syncline.processor.validation.Validated.Valid;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes that belong to each {@link SyncTable}. A model with mistakes gets errors, all
 * at once, and stops no other; and outlines of its classes, since the compiler would miss them in
 * code that is right. A model with lints only is generated.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.syncline.annotation.*")
@SupportedOptions(History.OPTION)
public final class SyncTableProcessor extends AbstractProcessor {

  private final TakenNames names = new TakenNames();
  private final TableValidator validator = new TableValidator(names);
  private final TableGenerators generators = new TableGenerators();
  private Models models;
  private DeclarationReader reader;
  private JavaFileWriter writer;
  private Optional<History> history = Optional.empty();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    models = new Models(environment.getElementUtils());
    reader = new DeclarationReader(environment.getElementUtils(), environment.getTypeUtils());
    writer = new JavaFileWriter(environment.getFiler(), environment.getElementUtils(), getClass());
    history = History.of(environment.getOptions());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // see its end
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<TypeElement, TableDeclaration> tables = new LinkedHashMap<>();
    for (TypeElement model : models.of(round)) {
      guard(model, () -> tables.put(model, reader.read(model)));
    }
    names.add(tables.values(), round.getRootElements());
    tables.forEach((model, table) -> guard(model, () -> process(model, table, round)));
    // Ours alone, which no other processor can have use for. Unclaimed they would be warned of
    // under -Xlint:all.
    return true;
  }

  private void process(TypeElement model, TableDeclaration table, RoundEnvironment round) {
    Validated validated = models.verdict(model, validator.validate(table));
    if (validated instanceof Invalid invalid && !round.processingOver()) {
      putOff(model, table, invalid, round);
      return;
    }
    validated.findings().forEach(this::report);
    if (validated instanceof Valid valid) {
      writer.write(generators.generate(valid.model()), model);
      history.ifPresent(it -> it.record(table, valid.model()).forEach(this::report));
    }
  }

  /** Leaves errors for the last round: they would leave none to the types that others wait for. */
  private void putOff(
      TypeElement model, TableDeclaration table, Invalid invalid, RoundEnvironment round) {
    if (table.isUnfinished() && (writesAhead(model, invalid) || names.hasOthers(round))) {
      models.defer(model);
    } else {
      models.postpone(model, invalid);
      invalid.understood().ifPresent(it -> writer.write(generators.outline(it), model));
    }
  }

  /**
   * Writes a class that no column's type matters to, if there is one left. So a model that waits
   * for a type makes two more rounds, and if it still waits then, one that can have outlines: those
   * of the last round come too late.
   */
  private boolean writesAhead(TypeElement model, Invalid invalid) {
    return invalid.understood().stream()
        .flatMap(it -> generators.generateAhead(it).stream())
        .anyMatch(it -> writer.writeAhead(it, model));
  }

  private void report(Finding finding) {
    finding.report(processingEnv.getMessager());
  }

  /** Makes a crash one error at the model, so that the other models are generated. */
  private void guard(TypeElement model, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException crash) {
      StringWriter trace = new StringWriter();
      crash.printStackTrace(new PrintWriter(trace));
      report(Problem.CRASH.at(Place.of(model), model.getSimpleName(), trace));
    }
  }
}
