package dev.syncline.processor.declaration;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.syncline.annotation.SyncTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** What a {@link DeclarationReader} reads from sources. */
@SupportedAnnotationTypes("dev.syncline.annotation.SyncTable")
final class Declared extends AbstractProcessor {

  private final List<TableDeclaration> tables = new ArrayList<>();

  /** The one model in the sources. */
  static TableDeclaration table(JavaFileObject... sources) {
    Declared declared = new Declared();
    Compilation compilation = Compiler.javac().withProcessors(declared).compile(sources);
    if (declared.tables.size() != 1) {
      throw new AssertionError(compilation.diagnostics().toString());
    }
    return declared.tables.get(0);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    DeclarationReader reader =
        new DeclarationReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    ElementFilter.typesIn(round.getElementsAnnotatedWith(SyncTable.class))
        .forEach(model -> tables.add(reader.read(model)));
    return false;
  }
}
