package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.IndexDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.IndexModel;
import dev.syncline.processor.model.Role;
import java.util.List;
import java.util.stream.Stream;

/** Makes the indexes of a table: those of columns in their order, then those of the model. */
final class IndexAssembler {

  private IndexAssembler() {}

  static List<IndexModel> assemble(TableDeclaration table) {
    List<String> stored = stored(table);
    List<IndexDeclaration> declared = declared(table);
    return Stream.concat(declared.stream(), implied(table, declared))
        .filter(it -> stored.containsAll(it.properties())) // but in a model with errors
        .map(it -> index(it, stored))
        .toList();
  }

  private static IndexModel index(IndexDeclaration index, List<String> stored) {
    List<Integer> positions = index.properties().stream().map(stored::indexOf).toList();
    return new IndexModel(positions, index.mark() == Mark.UNIQUE);
  }

  /** All that the source says, on columns and on the model. */
  static List<IndexDeclaration> declared(TableDeclaration table) {
    return Stream.concat(
            table.columns().stream()
                .flatMap(
                    column ->
                        Stream.of(Mark.INDEX, Mark.UNIQUE)
                            .filter(column::has)
                            .map(mark -> of(mark, column))),
            table.indexes().stream())
        .toList();
  }

  /** A parent's children are looked for when it is deleted. */
  private static Stream<IndexDeclaration> implied(
      TableDeclaration table, List<IndexDeclaration> declared) {
    return table.columns().stream()
        .filter(column -> column.has(Mark.REFERENCES))
        .filter(
            column ->
                declared.stream().noneMatch(it -> it.properties().indexOf(column.property()) == 0))
        .map(column -> of(Mark.INDEX, column));
  }

  private static IndexDeclaration of(Mark mark, ColumnDeclaration column) {
    return new IndexDeclaration(mark, List.of(column.property()), column.placeOf(mark));
  }

  /** The properties that are columns of the device, in their order. */
  static List<String> stored(TableDeclaration table) {
    return table.columns().stream()
        .filter(it -> it.role() != Role.DELETED)
        .map(ColumnDeclaration::property)
        .toList();
  }
}
