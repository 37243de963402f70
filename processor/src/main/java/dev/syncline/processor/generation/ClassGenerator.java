package dev.syncline.processor.generation;

import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;

/** Writes one kind of class. */
interface ClassGenerator {

  TypeSpec generate(TableModel table);

  /** The class of a model with a mistake: enough of it for code that uses it to compile. */
  default TypeSpec outline(TableModel table) {
    return Outline.of(generate(table));
  }
}
