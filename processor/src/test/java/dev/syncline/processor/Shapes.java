package dev.syncline.processor;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources of models with the same properties, {@code p0} and so on, in each shape of a model. */
final class Shapes {

  private Shapes() {}

  static String record(List<EveryType> types) {
    String parts = each(types, ", ", (type, name) -> type.declaration() + " " + name);
    return "@SyncTable record AsRecord(@Id String id, " + parts + ", @Version String version) {}";
  }

  static String fields(List<EveryType> types) {
    return "@SyncTable class AsFields { @Id String id; "
        + each(types, "\n", (type, name) -> type.declaration() + " " + name + ";")
        + " @Version String version; }";
  }

  static String bean(List<EveryType> types) {
    return "@SyncTable class AsBean { @Id private String id;"
        + each(types, "\n", Shapes::field)
        + " @Version private String version;"
        + property("String", "id")
        + property("String", "version")
        + each(types, "\n", (type, name) -> property(type.type(), name))
        + "}";
  }

  static String immutable(List<EveryType> types) {
    return "@SyncTable final class AsImmutable {"
        + " @Id private final String id; "
        + each(types, "\n", (type, name) -> field(type, name).replace("private", "private final"))
        + " @Version private final String version;"
        + " AsImmutable(String id, "
        + each(types, ", ", (type, name) -> type.type() + " " + name)
        + ", String version) { this.id = id; this.version = version; "
        + each(types, "\n", (type, name) -> "this." + name + " = " + name + ";")
        + "} String id() { return id; } String version() { return version; }"
        + each(types, "\n", (type, name) -> getter(type.type(), name))
        + "}";
  }

  private static String field(EveryType type, String name) {
    return type.annotation() + " private " + type.type() + " " + name + ";";
  }

  private static String property(String type, String name) {
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    String get = type.equals("boolean") ? "is" : "get";
    return getter(type, get + upper).replace("return " + get + upper, "return " + name)
        + " void set%s(%s value) { %s = value; }".formatted(upper, type, name);
  }

  private static String getter(String type, String name) {
    return "%s %s() { return %s; }".formatted(type, name, name);
  }

  private static String each(
      List<EveryType> types, String between, BiFunction<EveryType, String, String> source) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> source.apply(types.get(i), "p" + i))
        .collect(Collectors.joining(between));
  }
}
