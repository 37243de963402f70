package dev.syncline.simulation;

import dev.syncline.Conflict;
import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import dev.syncline.annotation.MergeRule;
import dev.syncline.query.Filter;
import dev.syncline.schema.TableSchema;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A model of the simulation, whose records are read and made by the names of their columns. */
final class Model<T, C extends Conflict<T>> {

  private static final Set<String> SYSTEM = Set.of("id", "version");

  static final Model<?, ?> OFFER =
      new Model<>(
          OfferSchema.INSTANCE,
          OfferTable::of,
          List.of(
              new Slice<>(Filter.where(OfferQuery.STARS.ge(0L)), it -> stars(it) >= 0),
              new Slice<>(Filter.where(OfferQuery.STARS.lt(0L)), it -> stars(it) < 0)));
  static final Model<?, ?> POLL = new Model<>(PollSchema.INSTANCE, PollTable::of);
  static final Model<?, ?> PROJECT = new Model<>(ProjectSchema.INSTANCE, ProjectTable::of);
  static final Model<?, ?> TASK = new Model<>(TaskSchema.INSTANCE, TaskTable::of);
  static final Model<?, ?> DRAFT = new Model<>(DraftSchema.INSTANCE, DraftTable::of);
  private static final List<Model<?, ?>> ALL = List.of(OFFER, POLL, PROJECT, TASK, DRAFT);

  private static final List<List<Model<?, ?>>> CHOICES =
      List.of(
          List.of(OFFER),
          List.of(PROJECT, TASK),
          List.of(OFFER, POLL),
          List.of(PROJECT, TASK, POLL),
          List.of(POLL, DRAFT));

  private final TableSchema<T> schema;
  private final Function<SyncClient, SyncedTable<T, C>> open;
  private final Constructor<T> constructor;
  private final Map<String, Method> accessors = new LinkedHashMap<>();
  private final List<String> columns;
  private final List<Slice<T>> slices;

  private Model(TableSchema<T> schema, Function<SyncClient, SyncedTable<T, C>> open) {
    this(schema, open, List.of());
  }

  private Model(
      TableSchema<T> schema, Function<SyncClient, SyncedTable<T, C>> open, List<Slice<T>> slices) {
    this.schema = schema;
    this.open = open;
    this.slices = slices;
    RecordComponent[] components = schema.type().getRecordComponents();
    for (RecordComponent component : components) {
      component.getAccessor().setAccessible(true);
      accessors.put(component.getName(), component.getAccessor());
    }
    Class<?>[] types = accessors.values().stream().map(Method::getReturnType).toArray(Class[]::new);
    this.constructor = constructor(schema.type(), types);
    this.columns = accessors.keySet().stream().filter(it -> !SYSTEM.contains(it)).toList();
  }

  private static double stars(Item offer) {
    return offer.get("stars") instanceof Long stars ? stars : Double.NaN;
  }

  private static <T> Constructor<T> constructor(Class<T> type, Class<?>[] types) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The models of a run: few, so that users meet. */
  static List<Model<?, ?>> some(Chance chance) {
    return chance.of(CHOICES);
  }

  static Model<?, ?> of(String table) {
    return ALL.stream().filter(it -> it.table().equals(table)).findFirst().orElseThrow();
  }

  String table() {
    return schema.table();
  }

  TableSchema<T> schema() {
    return schema;
  }

  /** The table of a client. */
  SyncedTable<T, C> open(SyncClient client) {
    return open.apply(client);
  }

  /** The parts of it that a device may pull instead of all. */
  List<Slice<T>> slices() {
    return slices;
  }

  /** The columns that users write. */
  List<String> columns() {
    return columns;
  }

  /** Those of them that hold any value, and that no rule merges. */
  List<String> asked() {
    return columns.stream()
        .filter(it -> rule(it) == MergeRule.ASK && !it.equals("project"))
        .toList();
  }

  Class<?> type(String column) {
    return Objects.requireNonNull(accessors.get(column)).getReturnType();
  }

  MergeRule rule(String column) {
    return schema.columns().get(schema.columns().position(column)).traits().merge();
  }

  boolean detectsConflicts() {
    return schema.detectsConflicts();
  }

  Item item(T row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    accessors.forEach((name, accessor) -> values.put(name, value(accessor, row)));
    String id = (String) values.remove("id");
    String version = (String) values.remove("version");
    return new Item(table(), id, version, values);
  }

  private static @Nullable Object value(Method accessor, Object row) {
    try {
      return accessor.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  T row(Item item) {
    try {
      return constructor.newInstance(
          accessors.keySet().stream().map(name -> value(name, item)).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(String name, Item item) {
    return switch (name) {
      case "id" -> item.id();
      case "version" -> item.version();
      default -> item.get(name);
    };
  }
}
