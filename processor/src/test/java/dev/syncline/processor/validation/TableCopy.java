package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.EmbeddedDeclaration;
import dev.syncline.processor.declaration.Flaw;
import dev.syncline.processor.declaration.IndexDeclaration;
import dev.syncline.processor.declaration.Named;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.Reference;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ClassRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a declaration of a table says, to be said otherwise in a part. */
final class TableCopy {

  ClassRef type;
  Place place;
  Optional<Named> conflicts;
  List<EmbeddedDeclaration> embedded;
  List<IndexDeclaration> indexes;
  Map<String, Reference> references;
  List<Flaw> flaws;

  private TableCopy(TableDeclaration table) {
    type = table.type();
    place = table.place();
    conflicts = table.conflicts();
    embedded = table.embedded();
    indexes = table.indexes();
    references = table.references();
    flaws = table.flaws();
  }

  static TableDeclaration of(TableDeclaration table, Consumer<TableCopy> change) {
    TableCopy copy = new TableCopy(table);
    change.accept(copy);
    return new TableDeclaration(
        copy.type,
        copy.place,
        table.isPublic(),
        table.constructor(),
        table.rename(),
        table.detectsConflicts(),
        copy.conflicts,
        table.versioning(),
        table.usesDeprecated(),
        table.columns(),
        copy.embedded,
        copy.indexes,
        copy.references,
        copy.flaws);
  }
}
