package dev.syncline.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes a conflict: what each side has in each synced column, and a merge of them. */
final class ConflictGenerator implements ClassGenerator {

  @Override
  public TypeSpec generate(TableModel table) {
    return generate(table, new MergeSteps(table));
  }

  @Override
  public TypeSpec outline(TableModel table) {
    return Outline.of(generate(table, new MergeOutline(table)));
  }

  private static TypeSpec generate(TableModel table, MergeCode merge) {
    return Specs.finalClass(table.generated().conflict(), table)
        .addJavadoc(
            "A change to a {@link $T} that met another one on the server.", Specs.model(table))
        .superclass(Specs.ofModel(RuntimeTypes.CONFLICT, table))
        .alwaysQualify(RuntimeTypes.CONFLICT_MERGE.simpleName()) // a member that is inherited
        .addMethod(constructor(table))
        .addMethods(sides(table))
        .addMethod(merge.begin())
        .addTypes(merge.types())
        .build();
  }

  // public TodoItemConflict(ConflictRows<TodoItem> rows) {
  //   super(rows);
  // }
  private static MethodSpec constructor(TableModel table) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Specs.ofModel(RuntimeTypes.CONFLICT_ROWS, table), "rows")
        .addStatement("super(rows)")
        .build();
  }

  private static List<MethodSpec> sides(TableModel table) {
    List<String> names = GeneratedNames.sidesMethods(table);
    List<ColumnModel> columns = table.syncedColumns();
    return IntStream.range(0, names.size())
        .mapToObj(i -> sides(table, columns.get(i), names.get(i)))
        .toList();
  }

  // public Sides<String> text() {
  //   return sides(1, row -> row.textOrNull(1));
  // }
  private static MethodSpec sides(TableModel table, ColumnModel column, String name) {
    TypeName type = ValueKinds.boxed(column.type());
    List<CodeBlock> arguments =
        List.of(CodeBlock.of("$L", table.columns().indexOf(column)), read(table, column));
    return MethodSpec.methodBuilder(name)
        .addJavadoc("The column {@code $L}, as each side has it.", column.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.SIDES, type))
        .addStatement("return sides($L)", Lines.arguments(arguments, "    return sides();", 8))
        .build();
  }

  // row -> row.textOrNull(1)
  private static CodeBlock read(TableModel table, ColumnModel column) {
    ConversionCode conversions = ConversionCode.outside(table);
    CodeBlock value = conversions.readAlone(column, "        2, row -> ".length());
    return value.toString().contains("\n")
        ? CodeBlock.of("row ->\n$>$>$L$<$<", conversions.readAlone(column, 12))
        : CodeBlock.of("row -> $L", value);
  }
}
