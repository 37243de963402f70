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

/** Writes a conflict with a method for each column that is synced. */
final class ConflictGenerator implements ClassGenerator {

  @Override
  public TypeSpec generate(TableModel table) {
    ClassName merge = GeneratedNames.className(table.generated().conflict()).nestedClass("Merge");
    return Specs.finalClass(table.generated().conflict(), table)
        .addJavadoc(
            "A change to a {@link $T} that met another one on the server.", Specs.model(table))
        .superclass(Specs.ofModel(RuntimeTypes.CONFLICT, table))
        .addMethod(constructor(table))
        .addMethods(clashMethods(table))
        .addMethod(merge(merge))
        .addType(mergeClass(table, merge))
        .build();
  }

  // public TodoItemConflict(ConflictRows<TodoItem> rows) {
  //   super(rows);
  // }
  private static MethodSpec constructor(TableModel table) {
    return constructor(Modifier.PUBLIC, Specs.ofModel(RuntimeTypes.CONFLICT_ROWS, table), "rows");
  }

  private static MethodSpec constructor(Modifier visibility, TypeName type, String parameter) {
    return MethodSpec.constructorBuilder()
        .addModifiers(visibility)
        .addParameter(type, parameter)
        .addStatement("super($L)", parameter)
        .build();
  }

  private static List<MethodSpec> clashMethods(TableModel table) {
    return table.syncedColumns().stream().map(column -> clashMethod(table, column)).toList();
  }

  // public boolean textClashes() {
  //   return clashes(1);
  // }
  private static MethodSpec clashMethod(TableModel table, ColumnModel column) {
    return MethodSpec.methodBuilder(GeneratedNames.clashMethod(column))
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addStatement("return clashes($L)", table.columns().indexOf(column))
        .build();
  }

  // public Merge merge() {
  //   return new Merge(this);
  // }
  private static MethodSpec merge(ClassName merge) {
    return MethodSpec.methodBuilder("merge")
        .addModifiers(Modifier.PUBLIC)
        .returns(merge)
        .addStatement("return new $T(this)", merge)
        .build();
  }

  // public static final class Merge extends Conflict.Merge<TodoItem> {
  //   private Merge(Conflict<TodoItem> conflict) {
  //     super(conflict);
  //   }
  //   …
  private static TypeSpec mergeClass(TableModel table, ClassName merge) {
    return TypeSpec.classBuilder(merge)
        .addJavadoc("A merge of both sides, column by column.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(Specs.ofModel(RuntimeTypes.CONFLICT_MERGE, table))
        .addMethod(
            constructor(Modifier.PRIVATE, Specs.ofModel(RuntimeTypes.CONFLICT, table), "conflict"))
        .addMethods(pickMethods(table, merge))
        .build();
  }

  private static List<MethodSpec> pickMethods(TableModel table, ClassName merge) {
    List<String> names = GeneratedNames.mergeMethods(table);
    List<ColumnModel> columns = table.syncedColumns();
    return IntStream.range(0, names.size())
        .mapToObj(i -> pickMethod(names.get(i), table.columns().indexOf(columns.get(i)), merge))
        .toList();
  }

  // public Merge text(Pick side) {
  //   pick(1, side);
  //   return this;
  // }
  private static MethodSpec pickMethod(String name, int position, ClassName merge) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(merge)
        .addParameter(RuntimeTypes.PICK, "side")
        .addStatement("pick($L, side)", position)
        .addStatement("return this")
        .build();
  }
}
