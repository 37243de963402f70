package dev.syncline.processor.declaration;

import java.util.List;

/**
 * The columns of a model.
 *
 * @param embedded the records that some are components of, each before the ones in it
 * @param constructor the properties that its constructor takes, in its order
 */
record Columns(
    List<ColumnDeclaration> list, List<EmbeddedDeclaration> embedded, List<String> constructor) {

  static final Columns NONE = new Columns(List.of(), List.of(), List.of());

  Columns {
    list = List.copyOf(list);
    embedded = List.copyOf(embedded);
    constructor = List.copyOf(constructor);
  }
}
