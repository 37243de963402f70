package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** Writes the table that is kept in step with the server. */
final class TableGenerator implements ClassGenerator {

  @Override
  public TypeSpec generate(TableModel table) {
    ClassName type = GeneratedNames.className(table.generated().table());
    ClassName conflict = GeneratedNames.className(table.generated().conflict());
    return Specs.finalClass(table.generated().table(), table)
        .addJavadoc("The table {@code $L}, kept in step with the server.", table.table())
        .superclass(
            ParameterizedTypeName.get(RuntimeTypes.SYNCED_TABLE, Specs.model(table), conflict))
        .addMethod(constructor(table, conflict))
        .addMethod(Specs.factory(type, "client"))
        .build();
  }

  // private TodoItemTable(SyncClient client) {
  //   super(client, TodoItemSchema.INSTANCE, TodoItemConflict::new);
  // }
  private static MethodSpec constructor(TableModel table, ClassName conflict) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.SYNC_CLIENT, "client")
        .addStatement("super(client,$W$T.INSTANCE,$W$T::new)", Specs.schema(table), conflict)
        .build();
  }
}
