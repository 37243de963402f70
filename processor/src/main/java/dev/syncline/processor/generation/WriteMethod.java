package dev.syncline.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.EmbeddedModel;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.TableModel;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that takes an item apart. */
final class WriteMethod {

  private final TableModel table;
  private final ConversionCode conversions;
  private final MethodSpec.Builder method;
  private final Set<String> declared = new LinkedHashSet<>();

  WriteMethod(TableModel table, ConversionCode conversions) {
    this.table = table;
    this.conversions = conversions;
    this.method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Specs.model(table), "item")
            .addParameter(RuntimeTypes.ROW_WRITER, "row");
  }

  // @Override
  // public void write(TodoItem item, RowWriter row) {
  //   row.text(0, item.id());
  //   Address address = item.address();
  //   row.text(1, address == null ? null : address.street());
  MethodSpec spec() {
    for (int i = 0; i < table.columns().size(); i++) {
      addColumn(i, table.columns().get(i));
    }
    return method.build();
  }

  private void addColumn(int position, ColumnModel column) {
    table.owner(column).ifPresent(this::declare);
    CodeBlock value = value(column.getter(), table.owner(column));
    method.addStatement(conversions.write(column, position, value));
  }

  // Address address = item.address();
  private void declare(EmbeddedModel embedded) {
    if (!declared.contains(embedded.property())) {
      table.owner(embedded).ifPresent(this::declare);
      declared.add(embedded.property());
      method.addStatement(
          "$T $L =$W$L",
          GeneratedNames.className(embedded.type()),
          GeneratedNames.variable(embedded, table),
          value(embedded.getter(), table.owner(embedded)));
    }
  }

  // item.text()
  // address == null ? null : address.street()
  private CodeBlock value(Member getter, Optional<EmbeddedModel> owner) {
    return owner
        .map(it -> GeneratedNames.variable(it, table))
        .map(it -> CodeBlock.of("$1L == null ? null : $2L", it, MemberCode.read(it, getter)))
        .orElseGet(() -> MemberCode.read("item", getter));
  }
}
