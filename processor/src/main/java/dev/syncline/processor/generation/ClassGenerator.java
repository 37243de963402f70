package dev.syncline.processor.generation;

import com.palantir.javapoet.TypeSpec;
import dev.syncline.processor.model.TableModel;

/** Writes one kind of class. */
interface ClassGenerator {

  TypeSpec generate(TableModel table);
}
