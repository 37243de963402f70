package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.annotation.Conflicts;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.IndexModel;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a model is stored and read. */
final class SchemaGenerator implements ClassGenerator {

  @Override
  public TypeSpec generate(TableModel table) {
    ConversionCode conversions = ConversionCode.inSchema(table);
    ReadMethod read = new ReadMethod(table, conversions);
    TypeSpec.Builder schema =
        Specs.finalClass(table.generated().schema(), table)
            .addJavadoc(
                "How {@link $T} is stored in, and read from, the table {@code $L}.",
                Specs.model(table),
                table.table())
            .addSuperinterface(Specs.ofModel(RuntimeTypes.TABLE_SCHEMA, table))
            .addField(instance(table))
            .addFields(constants(table))
            .addField(columns(table))
            .addFields(conversions.constants())
            .addField(sql(table))
            .addMethod(Specs.privateConstructor())
            .addMethod(getter("generatedBy", ClassName.get(String.class), "$S", Release.VERSION))
            .addMethod(getter("table", ClassName.get(String.class), "$S", table.table()))
            .addMethod(type(table))
            .addMethod(getter("columns", RuntimeTypes.COLUMNS, "COLUMNS"))
            .addMethod(getter("sql", RuntimeTypes.TABLE_SQL, "SQL"));
    if (!table.detectsConflicts()) {
      schema.addMethod(getter("detectsConflicts", TypeName.BOOLEAN, "false"));
    }
    if (table.conflicts() != Conflicts.ASK) {
      String policy = "$T." + table.conflicts();
      schema.addMethod(getter("conflicts", RuntimeTypes.CONFLICTS, policy, RuntimeTypes.CONFLICTS));
    }
    if (table.version() > 1) {
      schema.addMethod(getter("version", TypeName.INT, "$L", table.version()));
    }
    if (!table.migrations().isEmpty()) {
      schema.addMethod(migrations(table));
    }
    return schema
        .addMethod(new WriteMethod(table, conversions).spec())
        .addMethod(read.spec())
        .addMethods(new EmbeddedMethods(table, read).specs())
        .build();
  }

  // public static final TodoItemSchema INSTANCE = new TodoItemSchema();
  private static FieldSpec instance(TableModel table) {
    ClassName type = Specs.schema(table);
    return FieldSpec.builder(type, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$Znew $T()", type)
        .build();
  }

  private static List<FieldSpec> constants(TableModel table) {
    List<String> names = GeneratedNames.schemaConstants(table);
    return IntStream.range(0, names.size())
        .mapToObj(i -> constant(table, table.columns().get(i), names.get(i)))
        .toList();
  }

  // static final Column TEXT = Column.of("text", ColumnType.TEXT);
  private static FieldSpec constant(TableModel table, ColumnModel column, String name) {
    String modifiers = table.isPublic() ? "  public static final " : "  static final ";
    return FieldSpec.builder(RuntimeTypes.COLUMN, name, Specs.visibility(table))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(
            ColumnCode.of(column, table.isLossy(column), modifiers + "Column " + name + " = ;"))
        .build();
  }

  // private static final Columns COLUMNS = Columns.of(ID, TEXT);
  private static FieldSpec columns(TableModel table) {
    List<CodeBlock> constants =
        GeneratedNames.schemaConstants(table).stream().map(it -> CodeBlock.of("$L", it)).toList();
    List<CodeBlock> uniques = uniques(table);
    FieldSpec.Builder field = privateConstant(RuntimeTypes.COLUMNS, "COLUMNS");
    CodeBlock oneLine = CodeBlock.join(constants, ", ");
    String line = "  private static final Columns COLUMNS = Columns.of();";
    if (uniques.isEmpty() && line.length() + oneLine.toString().length() <= Lines.LIMIT) {
      return field.initializer("$T.of($L)", RuntimeTypes.COLUMNS, oneLine).build();
    }
    String deeper = uniques.isEmpty() ? "" : "$>$>";
    CodeBlock list = Lines.arguments(constants, "      Columns.of();", uniques.isEmpty() ? 10 : 14);
    return field
        .initializer(
            "\n$>$>$T.of($>$>" + deeper + "$L" + deeper.replace('>', '<') + ")$L$<$<$<$<",
            RuntimeTypes.COLUMNS,
            list,
            CodeBlock.join(uniques, ""))
        .build();
  }

  // .unique(EMAIL)
  private static List<CodeBlock> uniques(TableModel table) {
    List<String> names = GeneratedNames.schemaConstants(table);
    return table.indexes().stream()
        .filter(IndexModel::unique)
        .map(it -> it.columns().stream().map(names::get).collect(Collectors.joining(", ")))
        .map(it -> CodeBlock.of("\n.unique($L)", it))
        .toList();
  }

  // private static final TableSql SQL =
  //     new TableSql(
  //         """
  //         CREATE TABLE "todoitem" …
  private static FieldSpec sql(TableModel table) {
    SqlText sql = new SqlText(table);
    CodeBlock statements =
        Stream.of(
                sql.create(),
                sql.select(),
                sql.insert(),
                sql.update(),
                sql.apply(),
                sql.delete(),
                sql.indexes())
            .filter(it -> !it.isEmpty())
            .map(it -> Lines.textBlock(it, 10))
            .collect(CodeBlock.joining(",\n"));
    return privateConstant(RuntimeTypes.TABLE_SQL, "SQL")
        .initializer("\n$>$>new $T(\n$>$>$L)$<$<$<$<", RuntimeTypes.TABLE_SQL, statements)
        .build();
  }

  private static FieldSpec.Builder privateConstant(ClassName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  // @Override
  // public String table() {
  //   return "todoitem";
  // }
  private static MethodSpec getter(String name, TypeName type, String value, Object... arguments) {
    return override(name).returns(type).addStatement("return " + value, arguments).build();
  }

  // @Override
  // public Class<TodoItem> type() {
  //   return TodoItem.class;
  // }
  private static MethodSpec type(TableModel table) {
    ClassName model = Specs.model(table);
    TypeName type = ParameterizedTypeName.get(ClassName.get(Class.class), model);
    return getter("type", type, "$T.class", model);
  }

  // @Override
  // public List<Migration> migrations() {
  //   return List.of(new TodoItemTo2());
  // }
  private static MethodSpec migrations(TableModel table) {
    List<CodeBlock> all =
        table.migrations().stream()
            .map(it -> CodeBlock.of("new $T()", GeneratedNames.className(it)))
            .toList();
    TypeName type = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.MIGRATION);
    return override("migrations")
        .returns(type)
        .addStatement(
            "return $T.of($>$>$L$<$<)",
            List.class,
            Lines.arguments(all, "    return List.of();", 8))
        .build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
