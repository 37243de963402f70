package dev.syncline.processor.generation;

import dev.syncline.annotation.Conflicts;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.Traits;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models to generate from, made without a compiler. */
final class Models {

  static final ColumnModel ID = column("id", Role.ID, Kind.TEXT, true);
  static final ColumnModel VERSION = column("version", Role.VERSION, Kind.TEXT, false);

  private Models() {}

  static TableModel table(String name, ColumnModel... columns) {
    ClassRef type = ClassRef.of("com.example", "Item");
    List<String> constructor = Stream.of(columns).map(ColumnModel::property).toList();
    return new TableModel(
        type,
        true,
        constructor,
        name,
        true,
        Conflicts.ASK,
        1,
        List.of(),
        false,
        List.of(columns),
        List.of(),
        Optional.empty(),
        List.of());
  }

  static ColumnModel optional(String name, Kind kind) {
    return column(name, Role.SYNCED, kind, false);
  }

  static ColumnModel required(String name, Kind kind) {
    return column(name, Role.SYNCED, kind, true);
  }

  static ColumnModel local(String name, Kind kind, boolean required) {
    return column(name, Role.LOCAL_ONLY, kind, required);
  }

  private static ColumnModel column(String name, Role role, Kind kind, boolean required) {
    boolean mayLackValue = role == Role.LOCAL_ONLY && required;
    return new ColumnModel(
        name,
        name,
        role,
        ValueType.of(kind),
        required,
        mayLackValue ? Traits.withDefault(0L) : Traits.NONE,
        Member.method(name),
        Optional.empty(),
        Optional.empty());
  }
}
