package dev.syncline.processor.history;

import dev.syncline.processor.declaration.Versioning;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.Conversion;
import dev.syncline.processor.model.IndexModel;
import dev.syncline.processor.model.TableModel;

/** Takes a snapshot of a model: the one place that decides what a file says of a table. */
final class Snapshots {

  private Snapshots() {}

  static Snapshot of(TableModel table, Versioning versioning) {
    return new Snapshot(
        table.table(),
        table.version(),
        table.columns().stream().map(Snapshots::column).toList(),
        table.indexes().stream().map(it -> index(table, it)).toList(),
        versioning.migrations().stream().map(ClassRef::qualifiedName).toList());
  }

  private static Snapshot.Column column(ColumnModel column) {
    return new Snapshot.Column(
        column.name(),
        column.type().kind().name(),
        column.type().conversion().map(Snapshots::conversion),
        column.role().name(),
        column.required(),
        column.traits().defaultValue().map(Object::toString),
        column.type().constants(),
        column.traits().parent());
  }

  private static String conversion(Conversion conversion) {
    return conversion instanceof Conversion.By by
        ? by.converter().qualifiedName()
        : conversion.type().name();
  }

  private static Snapshot.Index index(TableModel table, IndexModel index) {
    return new Snapshot.Index(
        index.columns().stream().map(it -> table.columns().get(it).name()).toList(),
        index.unique());
  }
}
