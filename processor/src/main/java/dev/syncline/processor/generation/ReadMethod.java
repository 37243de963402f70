package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the method that makes an item of a row. */
final class ReadMethod {

  private ReadMethod() {}

  static MethodSpec of(TableModel table) {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.ROW_READER, "row")
        .returns(Specs.model(table))
        .addCode(table.isRecord() ? construct(table) : populate(table))
        .build();
  }

  // return new TodoItem(row.text(0), row.textOrNull(1));
  private static CodeBlock construct(TableModel table) {
    ClassName model = Specs.model(table);
    List<CodeBlock> values =
        IntStream.range(0, table.columns().size()).mapToObj(i -> value(table, i)).toList();
    String around = "    return new " + String.join(".", model.simpleNames()) + "();";
    CodeBlock arguments = Lines.arguments(values, around, 8);
    return CodeBlock.builder().addStatement("return new $T($L)", model, arguments).build();
  }

  // TodoItem item = new TodoItem();
  // item.setId(row.text(0));
  // return item;
  private static CodeBlock populate(TableModel table) {
    ClassName model = Specs.model(table);
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$T item =$Wnew $T()", model, model);
    for (int i = 0; i < table.columns().size(); i++) {
      Member setter = table.columns().get(i).setter().orElseThrow();
      code.addStatement(MemberCode.write(setter, value(table, i)));
    }
    return code.addStatement("return item").build();
  }

  // row.textOrNull(1)
  private static CodeBlock value(TableModel table, int position) {
    ColumnModel column = table.columns().get(position);
    String method = ValueKinds.accessor(column.type().kind()) + (column.required() ? "" : "OrNull");
    return column
        .type()
        .enumeration()
        .map(
            type ->
                CodeBlock.of(
                    "row.$L($L, $T.class)", method, position, GeneratedNames.className(type)))
        .orElseGet(() -> CodeBlock.of("row.$L($L)", method, position));
  }
}
