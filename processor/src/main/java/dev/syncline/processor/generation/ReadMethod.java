package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
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
        .addCode(takesAll(table) ? construct(table) : populate(table))
        .build();
  }

  private static boolean takesAll(TableModel table) {
    return table.constructor().size() == table.properties().size();
  }

  // return new TodoItem(row.text(0), row.textOrNull(1));
  private static CodeBlock construct(TableModel table) {
    CodeBlock arguments = arguments(table, "    return new ();");
    return CodeBlock.builder()
        .addStatement("return new $T($L)", Specs.model(table), arguments)
        .build();
  }

  /**
   * @param around the line that they are in, without the name of the class
   */
  private static CodeBlock arguments(TableModel table, String around) {
    List<String> properties = table.properties().stream().map(ColumnModel::property).toList();
    List<CodeBlock> values =
        table.constructor().stream().map(it -> value(table, properties.indexOf(it))).toList();
    String name = String.join(".", Specs.model(table).simpleNames());
    return Lines.arguments(values, around + name, 8);
  }

  // TodoItem item = new TodoItem();
  // item.setId(row.text(0));
  // return item;
  private static CodeBlock populate(TableModel table) {
    ClassName model = Specs.model(table);
    String around = "    " + String.join(".", model.simpleNames()) + " item = new ();";
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T item =$Wnew $T($L)", model, model, arguments(table, around));
    for (int i = 0; i < table.properties().size(); i++) {
      Optional<Member> setter = table.properties().get(i).setter();
      if (setter.isPresent()) {
        code.addStatement(MemberCode.write(setter.get(), value(table, i)));
      }
    }
    return code.addStatement("return item").build();
  }

  // row.textOrNull(1)
  // row.deleted()
  static CodeBlock value(TableModel table, int position) {
    ColumnModel column = table.properties().get(position);
    if (column.role() == Role.DELETED) {
      return CodeBlock.of("row.deleted()");
    }
    String method = ValueKinds.accessor(column.type().kind()) + (column.required() ? "" : "OrNull");
    return column
        .type()
        .enumeration()
        .map(type -> constant(column, method, position, GeneratedNames.className(type)))
        .orElseGet(() -> CodeBlock.of("row.$L($L)", method, position));
  }

  // row.enumeration(1, Size.class, Size.SMALL)
  private static CodeBlock constant(
      ColumnModel column, String method, int position, ClassName type) {
    CodeBlock otherwise =
        column
            .traits()
            .defaultValue()
            .map(name -> CodeBlock.of(", $T.$L", type, name))
            .orElse(CodeBlock.of(""));
    return CodeBlock.of("row.$L($L, $T.class$L)", method, position, type, otherwise);
  }
}
