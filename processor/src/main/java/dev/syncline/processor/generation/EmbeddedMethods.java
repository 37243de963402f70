package dev.syncline.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.EmbeddedModel;
import dev.syncline.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that make embedded records of a row. */
final class EmbeddedMethods {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private static final int FIT_IN_A_LINE = 4;

  private final TableModel table;
  private final ReadMethod read;

  /**
   * @param read writes what a constructor takes
   */
  EmbeddedMethods(TableModel table, ReadMethod read) {
    this.table = table;
    this.read = read;
  }

  List<MethodSpec> specs() {
    return table.embedded().stream().map(this::method).toList();
  }

  // private static @Nullable Address address(RowReader row) {
  //   if (row.isNull(1)) {
  //     return null;
  //   }
  //   return new Address(row.text(1), row.textOrNull(2));
  // }
  private MethodSpec method(EmbeddedModel embedded) {
    ClassName type = GeneratedNames.className(embedded.type());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(GeneratedNames.method(embedded, table))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(embedded.nullable() ? type.annotated(NULLABLE) : type)
            .addParameter(RuntimeTypes.ROW_READER, "row");
    if (embedded.nullable()) {
      method.beginControlFlow("if ($L)", isAbsent(embedded));
      method.addStatement("return null").endControlFlow();
    }
    return method.addCode(read.construct(embedded.components(), type)).build();
  }

  /** Of a record, all columns are null or, if it needs some, one of these. */
  private CodeBlock isAbsent(EmbeddedModel embedded) {
    List<ColumnModel> needed = table.neededBy(embedded);
    return needed.isEmpty() ? areNull(table.columnsIn(embedded), "&&") : areNull(needed, "||");
  }

  // row.isNull(1) || row.isNull(2)
  private CodeBlock areNull(List<ColumnModel> columns, String operator) {
    String between = columns.size() > FIT_IN_A_LINE ? "\n    " : " ";
    return columns.stream()
        .map(it -> CodeBlock.of("row.isNull($L)", table.columns().indexOf(it)))
        .collect(CodeBlock.joining(between + operator + " "));
  }
}
