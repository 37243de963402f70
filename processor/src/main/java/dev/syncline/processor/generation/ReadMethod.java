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

  private final TableModel table;
  private final ConversionCode conversions;

  ReadMethod(TableModel table, ConversionCode conversions) {
    this.table = table;
    this.conversions = conversions;
  }

  MethodSpec spec() {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.ROW_READER, "row")
        .returns(Specs.model(table))
        .addCode(takesAll() ? construct() : populate())
        .build();
  }

  private boolean takesAll() {
    return table.properties().stream().noneMatch(it -> it.setter().isPresent())
        && table.embedded().stream().noneMatch(it -> it.setter().isPresent());
  }

  // return new TodoItem(row.text(0), row.textOrNull(1));
  private CodeBlock construct() {
    return construct(table.constructor(), Specs.model(table));
  }

  /** Returns what the constructor makes of the properties. */
  CodeBlock construct(List<String> properties, ClassName type) {
    CodeBlock arguments = arguments(properties, type, "    return new ();");
    return CodeBlock.builder().addStatement("return new $T($L)", type, arguments).build();
  }

  /**
   * @param around the line that they are in, without the name of the class
   */
  private CodeBlock arguments(List<String> properties, ClassName type, String around) {
    List<CodeBlock> values = properties.stream().map(this::value).toList();
    return Lines.arguments(values, around + String.join(".", type.simpleNames()), 8);
  }

  // TodoItem item = new TodoItem();
  // item.setId(row.text(0));
  // return item;
  private CodeBlock populate() {
    ClassName model = Specs.model(table);
    String around = "    " + String.join(".", model.simpleNames()) + " item = new ();";
    CodeBlock arguments = arguments(table.constructor(), model, around);
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T item =$Wnew $T($L)", model, model, arguments);
    table.properties().forEach(it -> set(it.setter(), it.property(), code));
    table.embedded().forEach(it -> set(it.setter(), it.property(), code));
    return code.addStatement("return item").build();
  }

  private void set(Optional<Member> setter, String property, CodeBlock.Builder code) {
    setter.ifPresent(it -> code.addStatement(MemberCode.write(it, value(property))));
  }

  // row.textOrNull(1)
  // row.deleted()
  // address(row)
  private CodeBlock value(String property) {
    return table
        .embedded(property)
        .map(it -> CodeBlock.of("$L(row)", GeneratedNames.method(it, table)))
        .orElseGet(() -> value(column(property)));
  }

  private CodeBlock value(ColumnModel column) {
    return column.role() == Role.DELETED ? CodeBlock.of("row.deleted()") : conversions.read(column);
  }

  private ColumnModel column(String property) {
    return table.properties().stream()
        .filter(it -> it.property().equals(property))
        .findFirst()
        .orElseThrow();
  }
}
