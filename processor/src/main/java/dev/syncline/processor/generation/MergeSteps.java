package dev.syncline.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the merge of a conflict: a step for each column whose clashes no rule settles, the last of
 * which leads to the end. A merge that leaves a column out does not compile.
 */
final class MergeSteps {

  private static final AnnotationSpec OVERRIDE = AnnotationSpec.builder(Override.class).build();

  private final TableModel table;
  private final ClassName conflict;
  private final List<ColumnModel> columns;
  private final List<String> methods;
  private final List<ClassName> stages;

  private final boolean inOrder;

  MergeSteps(TableModel table) {
    this(table, true);
  }

  private MergeSteps(TableModel table, boolean inOrder) {
    this.table = table;
    this.inOrder = inOrder;
    this.conflict = GeneratedNames.className(table.generated().conflict());
    this.columns = table.pickedColumns();
    this.methods = GeneratedNames.pickMethods(table);
    List<String> names = inOrder ? GeneratedNames.pickStages(table) : List.of();
    this.stages = names.stream().map(conflict::nestedClass).toList();
  }

  /** Every step leads to any other, and to the end. */
  static MergeSteps inAnyOrder(TableModel table) {
    return new MergeSteps(table, false);
  }

  // public PickText merge() {
  //   return new Merging(this);
  // }
  MethodSpec begin() {
    return MethodSpec.methodBuilder("merge")
        .addJavadoc("Begins a merge: whose value each column takes, where both sides changed it.")
        .addModifiers(Modifier.PUBLIC)
        .returns(stage(0))
        .addStatement("return new $T(this)", mergingClass())
        .build();
  }

  List<TypeSpec> stages() {
    return IntStream.range(0, stages.size()).mapToObj(this::stageType).toList();
  }

  // public interface PickText {
  //   PickComplete text(Pick side);
  // }
  private TypeSpec stageType(int step) {
    return TypeSpec.interfaceBuilder(stages.get(step))
        .addJavadoc("Waits for a side of {@code $L}.", columns.get(step).name())
        .addModifiers(Modifier.PUBLIC)
        .addMethod(pick(step).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT).build())
        .build();
  }

  // private static final class Merging extends Conflict.Merge<TodoItem>
  //     implements PickText, PickComplete {
  //   private Picks(Conflict<TodoItem> conflict) {
  //     super(conflict);
  //   }
  //   …
  TypeSpec merging() {
    return TypeSpec.classBuilder(mergingClass())
        .addModifiers(inOrder ? Modifier.PRIVATE : Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(end())
        .addSuperinterfaces(stages)
        .addMethod(constructor())
        .addMethods(IntStream.range(0, columns.size()).mapToObj(this::pickMethod).toList())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Specs.ofModel(RuntimeTypes.CONFLICT, table), "conflict")
        .addStatement("super(conflict)")
        .build();
  }

  // @Override
  // public PickComplete text(Pick side) {
  //   pick(1, side);
  //   return this;
  // }
  private MethodSpec pickMethod(int step) {
    return pick(step)
        .addAnnotations(inOrder ? List.of(OVERRIDE) : List.of())
        .addModifiers(Modifier.PUBLIC)
        .addStatement("pick($L, side)", table.columns().indexOf(columns.get(step)))
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder pick(int step) {
    return MethodSpec.methodBuilder(methods.get(step))
        .returns(stage(step + 1))
        .addParameter(RuntimeTypes.PICK, "side");
  }

  private TypeName stage(int step) {
    if (!inOrder) {
      return mergingClass();
    }
    return step < stages.size() ? stages.get(step) : end();
  }

  // Conflict.Merge<TodoItem>
  private TypeName end() {
    return Specs.ofModel(RuntimeTypes.CONFLICT_MERGE, table);
  }

  private ClassName mergingClass() {
    return conflict.nestedClass(GeneratedNames.MERGING);
  }
}
