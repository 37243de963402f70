package dev.syncline.processor.generation;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The part of a conflict that merges its sides. */
sealed interface MergeCode permits MergeSteps, MergeOutline {

  /** The method that begins a merge. */
  MethodSpec begin();

  /** The types of its steps. */
  List<TypeSpec> types();

  // public PickText merge() {
  static MethodSpec.Builder method(TypeName first) {
    return MethodSpec.methodBuilder("merge")
        .addJavadoc("Begins a merge: whose value each column takes, where both sides changed it.")
        .addModifiers(Modifier.PUBLIC)
        .returns(first);
  }
}
