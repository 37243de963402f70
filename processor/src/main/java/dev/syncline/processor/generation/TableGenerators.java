package dev.syncline.processor.generation;

import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;
import java.util.List;

/** Writes all classes that belong to a model. */
public final class TableGenerators {

  private static final List<ClassGenerator> GENERATORS =
      List.of(
          new SchemaGenerator(),
          new QueryGenerator(),
          new DaoGenerator(),
          new ConflictGenerator(),
          new TableGenerator());

  private static final List<ClassGenerator> AHEAD =
      List.of(new TableGenerator(), new DaoGenerator());

  /** The classes, without what depends on the compile that they become a part of. */
  public List<TypeSpec> generate(TableModel table) {
    return GENERATORS.stream().map(generator -> generator.generate(table)).toList();
  }

  /** Those of the classes that are the same whatever columns there are. */
  public List<TypeSpec> generateAhead(TableModel table) {
    return AHEAD.stream().map(generator -> generator.generate(table)).toList();
  }

  /** The classes and their members, without what they do. */
  public List<TypeSpec> outline(TableModel table) {
    return GENERATORS.stream().map(generator -> generator.outline(table)).toList();
  }
}
