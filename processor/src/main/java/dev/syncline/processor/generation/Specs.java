package dev.syncline.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** What the generated classes have in common. */
final class Specs {

  private static final AnnotationSpec SUPPRESSION =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S}", "deprecation", "removal")
          .build();

  private Specs() {}

  // @SuppressWarnings({"deprecation", "removal"})
  // public final class TodoItemQuery
  static TypeSpec.Builder finalClass(ClassRef name, TableModel table) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(GeneratedNames.className(name))
            .addModifiers(visibility(table))
            .addModifiers(Modifier.FINAL);
    return table.usesDeprecated() ? type.addAnnotation(SUPPRESSION) : type;
  }

  /** The model's own. */
  static Modifier[] visibility(TableModel table) {
    return table.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  // private TodoItemQuery() {}
  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  // public static TodoItemDao of(SyncClient client) {
  //   return new TodoItemDao(client.store());
  // }
  static MethodSpec factory(ClassName type, String argument) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("The table of a client, which has to be built with its schema.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(RuntimeTypes.SYNC_CLIENT, "client")
        .returns(type)
        .addStatement("return new $T($L)", type, argument)
        .build();
  }

  // TableSchema<TodoItem>
  static TypeName ofModel(ClassName generic, TableModel table) {
    return ParameterizedTypeName.get(generic, model(table));
  }

  static ClassName model(TableModel table) {
    return GeneratedNames.className(table.type());
  }

  static ClassName schema(TableModel table) {
    return GeneratedNames.className(table.generated().schema());
  }
}
