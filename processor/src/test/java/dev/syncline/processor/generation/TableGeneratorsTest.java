package dev.syncline.processor.generation;

import static dev.syncline.processor.generation.Models.ID;
import static dev.syncline.processor.generation.Models.VERSION;
import static dev.syncline.processor.generation.Models.local;
import static dev.syncline.processor.generation.Models.optional;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.ValueType.Kind;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Generates without a compiler. */
class TableGeneratorsTest {

  private static final TableModel TABLE =
      Models.table(
          "item", ID, local("draft", Kind.TEXT, false), optional("text", Kind.TEXT), VERSION);

  @Test
  void writesFiveFinalClasses() {
    assertThat(new TableGenerators().generate(TABLE))
        .allMatch(type -> type.modifiers().contains(Modifier.FINAL))
        .allMatch(type -> type.modifiers().contains(Modifier.PUBLIC))
        .extracting(TypeSpec::name)
        .containsExactly("ItemSchema", "ItemQuery", "ItemDao", "ItemConflict", "ItemTable");
  }

  @Test
  void givesAConflictMethodsForSyncedColumnsAlone() {
    TypeSpec conflict = new ConflictGenerator().generate(TABLE);

    assertThat(conflict.methodSpecs())
        .extracting(MethodSpec::name)
        .containsExactly("<init>", "text", "merge");
    assertThat(conflict.typeSpecs()).extracting(TypeSpec::name).containsExactly("PickText");
    assertThat(conflict.toString()).contains("return sides(2, row -> ", "with(2, side)");
  }

  @Test
  void letsConditionsSpeakOfAllColumns() {
    assertThat(new QueryGenerator().generate(TABLE).fieldSpecs())
        .extracting(FieldSpec::name)
        .containsExactly("ID", "DRAFT", "TEXT", "VERSION");
  }

  @Test
  void letsNobodyElseMakeInstances() {
    for (TypeSpec type : new TableGenerators().generate(TABLE)) {
      boolean open = type.name().equals("ItemConflict"); // made by the engine, from a reference
      assertThat(type.methodSpecs())
          .filteredOn(MethodSpec::isConstructor)
          .singleElement()
          .satisfies(it -> assertThat(it.modifiers().contains(Modifier.PUBLIC)).isEqualTo(open));
    }
  }
}
