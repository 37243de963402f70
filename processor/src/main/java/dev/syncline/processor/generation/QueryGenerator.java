package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the columns that conditions on a model are made of, and where a query begins. */
final class QueryGenerator implements ClassGenerator {

  @Override
  public TypeSpec generate(TableModel table) {
    return Specs.finalClass(table.generated().query(), table)
        .addJavadoc("Conditions and orderings on {@link $T}.", Specs.model(table))
        .addFields(columns(table))
        .addMethod(Specs.privateConstructor())
        .addMethod(where(table))
        .addMethod(select(table))
        .addMethod(all(table))
        .addMethod(count(table))
        .build();
  }

  private static List<FieldSpec> columns(TableModel table) {
    List<String> names = GeneratedNames.queryConstants(table);
    List<String> constants = GeneratedNames.schemaConstants(table);
    return IntStream.range(0, names.size())
        .mapToObj(i -> column(table, table.columns().get(i), names.get(i), constants.get(i)))
        .toList();
  }

  // public static final TextColumn<TodoItem> TEXT = new TextColumn<>(TodoItemSchema.TEXT);
  private static FieldSpec column(
      TableModel table, ColumnModel column, String name, String constant) {
    ClassName type = ValueKinds.queryColumn(column.type().kind());
    return FieldSpec.builder(parameterized(type, table, column), name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$Znew $T<>($T.$L)", type, Specs.schema(table), constant)
        .build();
  }

  private static TypeName parameterized(ClassName type, TableModel table, ColumnModel column) {
    ClassName model = Specs.model(table);
    return column
        .type()
        .enumeration()
        .map(it -> ParameterizedTypeName.get(type, model, GeneratedNames.className(it)))
        .orElseGet(() -> ParameterizedTypeName.get(type, model));
  }

  // public static Filter<TodoItem> where(WirePredicate<TodoItem> condition) {
  //   return Filter.where(condition);
  // }
  private static MethodSpec where(TableModel table) {
    return where(table, RuntimeTypes.WIRE_PREDICATE, RuntimeTypes.FILTER)
        .addJavadoc("The rows for which the condition holds, to be read here or pulled.")
        .build();
  }

  // public static Selection<TodoItem> where(Predicate<TodoItem> condition) {
  //   return Selection.where(condition);
  // }
  private static MethodSpec select(TableModel table) {
    return where(table, RuntimeTypes.PREDICATE, RuntimeTypes.SELECTION)
        .addJavadoc("The rows for which the condition holds, to be read here.")
        .build();
  }

  private static MethodSpec.Builder where(TableModel table, ClassName condition, ClassName query) {
    return query("where", table, query)
        .addParameter(Specs.ofModel(condition, table), "condition")
        .addStatement("return $T.where(condition)", query);
  }

  // public static Filter<TodoItem> all() {
  //   return Filter.all();
  // }
  private static MethodSpec all(TableModel table) {
    return query("all", table, RuntimeTypes.FILTER)
        .addJavadoc("All rows.")
        .addStatement("return $T.all()", RuntimeTypes.FILTER)
        .build();
  }

  // public static WholeAggregate<TodoItem> count() {
  //   return Aggregate.count();
  // }
  private static MethodSpec count(TableModel table) {
    return query("count", table, RuntimeTypes.WHOLE_AGGREGATE)
        .addJavadoc("How many rows there are.")
        .addStatement("return $T.count()", RuntimeTypes.AGGREGATE)
        .build();
  }

  private static MethodSpec.Builder query(String name, TableModel table, ClassName query) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Specs.ofModel(query, table));
  }
}
