package dev.syncline.testing;

import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.schema.Column;
import dev.syncline.schema.Column.Role;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.Traits;
import dev.syncline.testing.ExportedTable.Exported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of tables that the compiler has written to a folder. */
final class ExportedFolder {

  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;

  ExportedFolder(Path folder) {
    this.folder = folder;
  }

  /** The versions of a table, also by names that it had before, the earliest first. */
  List<ExportedTable> versions(TableSchema<?> table) {
    List<ExportedTable> versions = new ArrayList<>();
    for (int version = 1; version <= table.version(); version++) {
      Path file = folder.resolve(KeptColumns.name(table, version)).resolve(version + ".json");
      if (Files.exists(file)) {
        versions.add(read(file));
      }
    }
    return versions;
  }

  private static ExportedTable read(Path file) {
    try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
      json.nextToken();
      Object table = value(json);
      return new ExportedTable(
          get(table, "table", String.class),
          get(table, "version", Long.class).intValue(),
          columns(get(table, "columns", List.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is no exported version of a table", e);
    }
  }

  private static List<Exported> columns(List<?> columns) {
    return columns.stream().map(ExportedFolder::column).collect(toList());
  }

  private static Exported column(@Nullable Object column) {
    return new Exported(
        new Column(
            get(column, "name", String.class),
            ColumnType.valueOf(get(column, "type", String.class)),
            Role.valueOf(get(column, "role", String.class)),
            has(column, "required"),
            Traits.NONE),
        has(column, "constants") ? texts(get(column, "constants", List.class)) : List.of());
  }

  private static List<String> texts(List<?> list) {
    return list.stream().map(String::valueOf).collect(toList());
  }

  private static boolean has(@Nullable Object object, String name) {
    return object instanceof Map<?, ?> fields && fields.containsKey(name);
  }

  private static <V> V get(@Nullable Object object, String name, Class<V> type) {
    Object value = object instanceof Map<?, ?> fields ? fields.get(name) : null;
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("It has no " + name);
    }
    return type.cast(value);
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser json) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      object.put(name, value(json));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser json) throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(json));
    }
    return array;
  }
}
