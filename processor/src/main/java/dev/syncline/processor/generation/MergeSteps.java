package dev.syncline.processor.generation;

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
final class MergeSteps implements MergeCode {

  private final TableModel table;
  private final List<ColumnModel> columns;
  private final List<String> methods;
  private final List<ClassName> stages;

  MergeSteps(TableModel table) {
    this.table = table;
    this.columns = table.pickedColumns();
    this.methods = GeneratedNames.pickMethods(table);
    ClassName conflict = GeneratedNames.className(table.generated().conflict());
    this.stages = GeneratedNames.pickStages(table).stream().map(conflict::nestedClass).toList();
  }

  // public PickText merge() {
  //   Picks<TodoItem> none = new Picks<>(this);
  //   return () -> none;
  // }
  @Override
  public MethodSpec begin() {
    MethodSpec.Builder begin = MergeCode.method(stage(0));
    if (stages.isEmpty()) {
      return begin.addStatement("return new $T<>(this).merge()", RuntimeTypes.PICKS).build();
    }
    return begin
        .addStatement(
            "$T none =$Wnew $T<>(this)",
            Specs.ofModel(RuntimeTypes.PICKS, table),
            RuntimeTypes.PICKS)
        .addStatement("return () -> none")
        .build();
  }

  @Override
  public List<TypeSpec> types() {
    return IntStream.range(0, stages.size()).mapToObj(this::stageType).toList();
  }

  // public interface PickText extends MergeStep<TodoItem> {
  //   default PickComplete text(Pick side) {
  //     return () -> picks().with(1, side);
  //   }
  // }
  private TypeSpec stageType(int step) {
    return TypeSpec.interfaceBuilder(stages.get(step))
        .addJavadoc("Waits for a side of {@code $L}.", columns.get(step).name())
        .addModifiers(Modifier.PUBLIC)
        .addSuperinterface(Specs.ofModel(RuntimeTypes.MERGE_STEP, table))
        .addMethod(pick(step))
        .build();
  }

  private MethodSpec pick(int step) {
    boolean isLast = step == stages.size() - 1;
    return MethodSpec.methodBuilder(methods.get(step))
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(stage(step + 1))
        .addParameter(RuntimeTypes.PICK, "side")
        .addStatement(
            isLast
                ? "return picks().with($L, side).merge()"
                : "return () -> picks().with($L, side)",
            table.columns().indexOf(columns.get(step)))
        .build();
  }

  private TypeName stage(int step) {
    return step < stages.size()
        ? stages.get(step)
        : Specs.ofModel(RuntimeTypes.CONFLICT_MERGE, table);
  }
}
