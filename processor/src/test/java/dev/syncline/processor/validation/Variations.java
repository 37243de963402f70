package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.EmbeddedDeclaration;
import dev.syncline.processor.declaration.IndexDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Named;
import dev.syncline.processor.declaration.Owner;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.Reference;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.validation.Declarations.TestPlace;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Declarations again, with one thing more. */
final class Variations {

  private Variations() {}

  /** The column with an annotation that says something in parentheses. */
  static ColumnDeclaration saying(Mark mark, String value, ColumnDeclaration column) {
    Map<Mark, Place> marks = new EnumMap<>(Mark.class);
    marks.putAll(column.marks());
    marks.put(mark, new TestPlace(mark.spelling() + " of " + column.property()));
    Map<Mark, Named> values = new EnumMap<>(Mark.class);
    values.putAll(column.values());
    values.put(mark, new Named(value, new TestPlace("value of " + column.property())));
    return new ColumnDeclaration(
        column.property(),
        column.getter(),
        column.setter(),
        column.type(),
        column.saysNonNull(),
        marks,
        values,
        column.onDelete(),
        column.place(),
        column.owner());
  }

  /** The column with what becomes of a row without the row that it refers to. */
  static ColumnDeclaration onDelete(String constant, ColumnDeclaration column) {
    Named said = new Named(constant, new TestPlace("onDelete of " + column.property()));
    return new ColumnDeclaration(
        column.property(),
        column.getter(),
        column.setter(),
        column.type(),
        column.saysNonNull(),
        column.marks(),
        column.values(),
        Optional.of(said),
        column.place(),
        column.owner());
  }

  /** The column as the component of an embedded record; {@code addressTown} is its {@code town}. */
  static ColumnDeclaration inside(String owner, ColumnDeclaration column) {
    String rest = column.property().substring(owner.length());
    String component = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    return new ColumnDeclaration(
        column.property(),
        Member.method(component),
        column.setter(),
        column.type(),
        column.saysNonNull(),
        column.marks(),
        column.values(),
        column.onDelete(),
        column.place(),
        Optional.of(new Owner(owner, owner + "_")));
  }

  static EmbeddedDeclaration nullable(String property, Mark... marks) {
    return embedded(property, false, Optional.empty(), marks);
  }

  static EmbeddedDeclaration neverNull(String property, Mark... marks) {
    return embedded(property, true, Optional.empty(), marks);
  }

  /** The record as the component of another one. */
  static EmbeddedDeclaration within(String owner, EmbeddedDeclaration it) {
    return embedded(it.property(), it.saysNonNull(), Optional.of(new Owner(owner, owner + "_")));
  }

  private static EmbeddedDeclaration embedded(
      String property, boolean saysNonNull, Optional<Owner> owner, Mark... marks) {
    Map<Mark, Place> places = new EnumMap<>(Mark.class);
    places.put(Mark.EMBEDDED, new TestPlace("@Embedded of " + property));
    for (Mark mark : marks) {
      places.put(mark, new TestPlace(mark.spelling() + " of " + property));
    }
    return new EmbeddedDeclaration(
        property,
        ClassRef.of("com.example", Identifiers.capitalized(property)),
        List.of(),
        saysNonNull,
        Member.method(property),
        Optional.empty(),
        places,
        owner,
        new TestPlace(property));
  }

  static TableDeclaration embedding(TableDeclaration table, EmbeddedDeclaration... embedded) {
    return TableCopy.of(table, copy -> copy.embedded = List.of(embedded));
  }

  static TableDeclaration indexed(TableDeclaration table, IndexDeclaration... indexes) {
    return TableCopy.of(table, copy -> copy.indexes = List.of(indexes));
  }

  /** An index that stands on the model. */
  static IndexDeclaration index(Mark mark, String... properties) {
    return new IndexDeclaration(mark, List.of(properties), new TestPlace(mark.spelling()));
  }

  static TableDeclaration referring(TableDeclaration table, String property, Reference reference) {
    return TableCopy.of(table, copy -> copy.references = Map.of(property, reference));
  }

  /** The model as another class. */
  static TableDeclaration called(ClassRef type, TableDeclaration table) {
    return TableCopy.of(table, copy -> copy.type = type);
  }

  static TableDeclaration settling(String conflicts, TableDeclaration table) {
    Named named = new Named(conflicts, new TestPlace("conflicts"));
    return TableCopy.of(table, copy -> copy.conflicts = Optional.of(named));
  }
}
