package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes how one value goes into a row and out of it, and the constants that this needs. */
final class ConversionCode {

  private final TableModel table;
  private final Map<ClassRef, String> converters;
  private final Map<ColumnModel, String> jsonTypes;

  private final CodeBlock home;

  /** In the schema, which has the constants. */
  static ConversionCode inSchema(TableModel table) {
    return new ConversionCode(table, CodeBlock.of(""));
  }

  /** In another class of the package. */
  static ConversionCode outside(TableModel table) {
    return new ConversionCode(table, CodeBlock.of("$T.", Specs.schema(table)));
  }

  private ConversionCode(TableModel table, CodeBlock home) {
    this.table = table;
    this.home = home;
    this.converters = GeneratedNames.converters(table);
    this.jsonTypes = GeneratedNames.jsonTypes(table);
  }

  List<FieldSpec> constants() {
    List<FieldSpec> constants = new ArrayList<>();
    converters.forEach((type, name) -> constants.add(converter(type, name)));
    jsonTypes.forEach((column, name) -> constants.add(jsonType(column, name)));
    return constants;
  }

  // static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();
  private static FieldSpec converter(ClassRef type, String name) {
    ClassName converter = GeneratedNames.className(type);
    return constant(converter, name).initializer("$Znew $T()", converter).build();
  }

  // static final JsonType<List<String>> TAGS_JSON = new JsonType<>() {};
  private static FieldSpec jsonType(ColumnModel column, String name) {
    TypeName model = TypeNames.of(column.type().modelType().orElseThrow());
    return constant(ParameterizedTypeName.get(RuntimeTypes.JSON_TYPE, model), name)
        .initializer("$Znew $T<>() {}", RuntimeTypes.JSON_TYPE)
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
  }

  // row.text(1, item.text())
  // row.json(2, TAGS_JSON, item.tags())
  // row.converted(3, MONEY_CONVERTER, item.price(), RowWriter::decimal)
  CodeBlock write(ColumnModel column, int position, CodeBlock value) {
    CodeBlock cell = CodeBlock.of("$L", position);
    String accessor = ValueKinds.accessor(column.type().kind());
    if (jsonTypes.containsKey(column)) {
      return write("json", cell, CodeBlock.of("$L", jsonTypes.get(column)), value);
    }
    return column
        .type()
        .converter()
        .map(it -> CodeBlock.of("$L", converters.get(it)))
        .map(it -> write("converted", cell, it, value, cell(RuntimeTypes.ROW_WRITER, accessor)))
        .orElseGet(() -> write(accessor, cell, value));
  }

  private static CodeBlock write(String method, CodeBlock... arguments) {
    String around = "    row." + method + "();";
    return CodeBlock.of("row.$L($L)", method, Lines.arguments(List.of(arguments), around, 8));
  }

  // row.textOrNull(1)
  // row.enumeration(2, Size.class)
  // row.enumeration(2, Size.class, Size.SMALL)
  // row.json(3, TAGS_JSON)
  // row.converted(4, MONEY_CONVERTER, RowReader::decimal)
  CodeBlock read(ColumnModel column) {
    return read(column, column.needed(), 8);
  }

  /**
   * The same, where the row may be one of an embedded record that is not there.
   *
   * @param indent of the line that it is in
   */
  CodeBlock readAlone(ColumnModel column, int indent) {
    return read(column, column.required(), indent);
  }

  private CodeBlock read(ColumnModel column, boolean needed, int indent) {
    int position = table.columns().indexOf(column);
    String suffix = needed ? "" : "OrNull";
    String accessor = ValueKinds.accessor(column.type().kind()) + suffix;
    if (jsonTypes.containsKey(column)) {
      return CodeBlock.of("row.$L($L, $L$L)", accessor, position, home, jsonTypes.get(column));
    }
    return column
        .type()
        .converter()
        .map(it -> CodeBlock.of("$L$L", home, converters.get(it)))
        .map(it -> List.of(CodeBlock.of("$L", position), it, cell(column, accessor)))
        .map(it -> Lines.call("row.converted" + suffix, it, indent))
        .orElseGet(() -> plain("row", accessor, String.valueOf(position), column));
  }

  // RowReader::decimal
  // (cells, i) -> cells.enumeration(i, Size.class)
  private static CodeBlock cell(ColumnModel column, String accessor) {
    return column.type().enumeration().isEmpty()
        ? cell(RuntimeTypes.ROW_READER, accessor)
        : CodeBlock.of("(cells, i) -> $L", plain("cells", accessor, "i", column));
  }

  // RowWriter::decimal
  private static CodeBlock cell(ClassName row, String accessor) {
    return CodeBlock.of("$T::$L", row, accessor);
  }

  private static CodeBlock plain(String row, String accessor, String position, ColumnModel column) {
    return column
        .type()
        .enumeration()
        .map(GeneratedNames::className)
        .map(
            type ->
                CodeBlock.of(
                    "$L.$L($L, $T.class$L)",
                    row,
                    accessor,
                    position,
                    type,
                    otherwise(column, type)))
        .orElseGet(() -> CodeBlock.of("$L.$L($L)", row, accessor, position));
  }

  // , Size.SMALL
  private static CodeBlock otherwise(ColumnModel column, ClassName type) {
    return column
        .traits()
        .defaultValue()
        .map(name -> CodeBlock.of(", $T.$L", type, name))
        .orElse(CodeBlock.of(""));
  }
}
