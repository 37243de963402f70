package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** Writes the local access to a table. */
final class DaoGenerator implements ClassGenerator {

  @Override
  public TypeSpec generate(TableModel table) {
    ClassName dao = GeneratedNames.className(table.generated().dao());
    return Specs.finalClass(table.generated().dao(), table)
        .addJavadoc(
            "Local access to the table {@code $L}. What is written here stays on this device.",
            table.table())
        .superclass(Specs.ofModel(RuntimeTypes.DAO, table))
        .addMethod(constructor(table))
        .addMethod(Specs.factory(dao, "client.store()"))
        .build();
  }

  // private TodoItemDao(Store store) {
  //   super(store, TodoItemSchema.INSTANCE);
  // }
  private static MethodSpec constructor(TableModel table) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.STORE, "store")
        .addStatement("super(store,$W$T.INSTANCE)", Specs.schema(table))
        .build();
  }
}
