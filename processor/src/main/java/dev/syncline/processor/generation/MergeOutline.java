package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a merge that takes picks as they come: every step leads to any other, and to the end. For
 * outlines, as of which columns there are steps may be the mistake.
 */
final class MergeOutline implements MergeCode {

  private final TableModel table;
  private final ClassName merging;

  MergeOutline(TableModel table) {
    this.table = table;
    ClassName conflict = GeneratedNames.className(table.generated().conflict());
    this.merging = conflict.nestedClass(GeneratedNames.MERGING);
  }

  @Override
  public MethodSpec begin() {
    return MergeCode.method(merging).build();
  }

  // public static final class Merging extends Conflict.Merge<TodoItem> {
  //   private Merging(Conflict<TodoItem> conflict) {
  //     super(conflict);
  //   }
  @Override
  public List<TypeSpec> types() {
    TypeSpec type =
        TypeSpec.classBuilder(merging)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(Specs.ofModel(RuntimeTypes.CONFLICT_MERGE, table))
            .addMethod(constructor())
            .addMethods(GeneratedNames.pickMethods(table).stream().map(this::pick).toList())
            .build();
    return List.of(type);
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Specs.ofModel(RuntimeTypes.CONFLICT, table), "conflict")
        .addStatement("super(conflict)")
        .build();
  }

  // public Merging text(Pick side)
  private MethodSpec pick(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(merging)
        .addParameter(RuntimeTypes.PICK, "side")
        .build();
  }
}
