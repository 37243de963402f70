package dev.syncline.processor.declaration;

import java.util.List;

/**
 * The columns of a model.
 *
 * @param constructor the properties that its constructor takes, in its order
 */
record Columns(List<ColumnDeclaration> list, List<String> constructor) {

  static final Columns NONE = new Columns(List.of(), List.of());

  Columns {
    list = List.copyOf(list);
    constructor = List.copyOf(constructor);
  }
}
