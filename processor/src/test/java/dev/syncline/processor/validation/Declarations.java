package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Flaw;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Named;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.declaration.Versioning;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Declarations, made without a compiler. */
final class Declarations {

  static final SourceType STRING = new Supported("String", ValueType.of(Kind.TEXT), false);
  static final SourceType INT = new Supported("int", ValueType.of(Kind.INT32), true);
  static final SourceType INTEGER = new Supported("Integer", ValueType.of(Kind.INT32), false);
  static final SourceType LONG = new Supported("long", ValueType.of(Kind.INT64), true);
  static final SourceType INSTANT =
      new Supported("java.time.Instant", ValueType.of(Kind.INSTANT), false);

  static final ColumnDeclaration ID = column("id", STRING, Mark.ID);
  static final ColumnDeclaration VERSION = column("version", STRING, Mark.VERSION);

  private Declarations() {}

  /** A place by what stands there. */
  record TestPlace(String name, Set<String> accepted) implements Place {

    TestPlace(String name) {
      this(name, Set.of());
    }

    @Override
    public void report(Messager messager, Diagnostic.Kind kind, String message) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public boolean accepts(String code) {
      return accepted.contains(code);
    }
  }

  static TableDeclaration table(ColumnDeclaration... columns) {
    return table("Note", columns);
  }

  static TableDeclaration table(String model, ColumnDeclaration... columns) {
    return table(model, Optional.empty(), true, List.of(columns));
  }

  static TableDeclaration named(String model, String table) {
    Named rename = new Named(table, new TestPlace("name of " + model));
    return table(model, Optional.of(rename), true, List.of(ID, VERSION));
  }

  static TableDeclaration ignoringConflicts(ColumnDeclaration... columns) {
    return table("Note", Optional.empty(), false, List.of(columns));
  }

  static TableDeclaration flawed(Flaw.Kind kind, String... names) {
    return flawed(kind, List.of(ID, VERSION), names);
  }

  static TableDeclaration flawed(Flaw.Kind kind, List<ColumnDeclaration> columns, String... names) {
    Flaw flaw = new Flaw(kind, new TestPlace("flaw"), List.of(names));
    TableDeclaration table = table("Note", Optional.empty(), true, columns);
    return TableCopy.of(table, copy -> copy.flaws = List.of(flaw));
  }

  private static TableDeclaration table(
      String model,
      Optional<Named> rename,
      boolean detectsConflicts,
      List<ColumnDeclaration> columns) {
    return new TableDeclaration(
        ClassRef.of("com.example", model),
        new TestPlace(model),
        true,
        columns.stream().map(ColumnDeclaration::property).toList(),
        rename,
        detectsConflicts,
        Optional.empty(),
        new Versioning(1, new TestPlace("version of " + model), List.of(), List.of()),
        false,
        columns,
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  static ColumnDeclaration column(String property, SourceType type, Mark... marks) {
    return column(property, Map.of(), type, false, marks);
  }

  static ColumnDeclaration nonNull(String property, SourceType type, Mark... marks) {
    return column(property, Map.of(), type, true, marks);
  }

  static ColumnDeclaration byDefault(String property, SourceType type, String value) {
    Named text = new Named(value, new TestPlace("default of " + property));
    return column(property, Map.of(Mark.DEFAULT, text), type, false, Mark.DEFAULT);
  }

  static ColumnDeclaration renamed(String property, String name) {
    Named rename = new Named(name, new TestPlace("name of " + property));
    return column(property, Map.of(Mark.COLUMN, rename), STRING, false, Mark.COLUMN);
  }

  /** The same, with {@code @SuppressWarnings} on it. */
  static ColumnDeclaration accepting(String code, ColumnDeclaration column) {
    return new ColumnDeclaration(
        column.property(),
        column.getter(),
        column.setter(),
        column.type(),
        column.saysNonNull(),
        column.marks(),
        column.values(),
        column.onDelete(),
        new TestPlace(column.property(), Set.of(code)),
        column.owner());
  }

  /** The same, with {@code @SuppressWarnings} on the model. */
  static TableDeclaration accepting(String code, TableDeclaration table) {
    Place place = new TestPlace(table.type().simpleName(), Set.of(code));
    return TableCopy.of(table, copy -> copy.place = place);
  }

  private static ColumnDeclaration column(
      String property,
      Map<Mark, Named> values,
      SourceType type,
      boolean saysNonNull,
      Mark... marks) {
    Map<Mark, Place> places = new EnumMap<>(Mark.class);
    Stream.of(marks)
        .forEach(mark -> places.put(mark, new TestPlace(mark.spelling() + " of " + property)));
    return new ColumnDeclaration(
        property,
        Member.method(property),
        Optional.empty(),
        type,
        saysNonNull,
        places,
        values,
        Optional.empty(),
        new TestPlace(property),
        Optional.empty());
  }
}
