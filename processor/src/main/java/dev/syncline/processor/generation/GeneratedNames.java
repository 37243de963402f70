package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.EmbeddedModel;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The names of members in generated classes, by the name of the column in the model. A name that is
 * taken or no Java name is told apart by what is appended to it.
 */
final class GeneratedNames {

  /** Between a word and the next one, of which the first letter or all are upper case. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final List<String> SCHEMA_CONSTANTS = List.of("INSTANCE", "COLUMNS", "SQL");

  /** The methods without parameters that a conflict inherits, or has whatever its columns. */
  static final Set<String> CONFLICT_METHODS =
      Set.of(
          "rowId",
          "base",
          "local",
          "server",
          "changedHere",
          "changedThere",
          "clashes",
          "keepLocal",
          "takeServer",
          "delete",
          "postpone",
          "merge",
          "rows",
          "toString",
          "hashCode",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize");

  /** The methods with a {@code Pick} for all parameters that a merge inherits. */
  static final Set<String> MERGE_METHODS = Set.of("otherwise");

  /** What carries out all steps of a merge. */
  static final String MERGING = "Merging";

  private GeneratedNames() {}

  static ClassName className(ClassRef ref) {
    List<String> names = ref.simpleNames();
    String[] nested = names.subList(1, names.size()).toArray(String[]::new);
    return ClassName.get(ref.packageName(), names.get(0), nested);
  }

  /** The constants of the schema, for each column. */
  static List<String> schemaConstants(TableModel table) {
    return distinct(table.columns(), it -> upperSnake(it.property()), SCHEMA_CONSTANTS);
  }

  /** The constants of the query, for each column. */
  static List<String> queryConstants(TableModel table) {
    return distinct(table.columns(), it -> upperSnake(it.property()), List.of());
  }

  /** The methods that give the sides, for each column that is synced. */
  static List<String> sidesMethods(TableModel table) {
    return distinct(table.syncedColumns(), ColumnModel::property, CONFLICT_METHODS);
  }

  /**
   * The methods that pick a side, for each column without a rule. They take a {@code Pick} and so
   * differ from most methods that are inherited, whatever their names.
   */
  static List<String> pickMethods(TableModel table) {
    return distinct(table.pickedColumns(), ColumnModel::property, MERGE_METHODS);
  }

  /** The types of the steps of a merge, for each column without a rule. */
  static List<String> pickStages(TableModel table) {
    return distinct(
        table.pickedColumns(),
        it -> "Pick" + capitalized(it.property()),
        List.of(MERGING),
        GeneratedNames::file);
  }

  /** The constants of the schema's converters, each once. */
  static Map<ClassRef, String> converters(TableModel table) {
    List<ClassRef> types =
        table.columns().stream().flatMap(it -> it.type().converter().stream()).distinct().toList();
    List<String> names =
        distinct(types, it -> upperSnake(it.simpleName()), constantsAndColumns(table));
    return zip(types, names);
  }

  /** The constants of the schema for the types of its columns of JSON. */
  static Map<ColumnModel, String> jsonTypes(TableModel table) {
    List<ColumnModel> columns =
        table.columns().stream().filter(it -> it.type().kind() == Kind.JSON).toList();
    List<String> taken = new ArrayList<>(constantsAndColumns(table));
    taken.addAll(converters(table).values());
    return zip(columns, distinct(columns, it -> upperSnake(it.property()) + "_JSON", taken));
  }

  private static List<String> constantsAndColumns(TableModel table) {
    List<String> taken = new ArrayList<>(SCHEMA_CONSTANTS);
    taken.addAll(schemaConstants(table));
    return taken;
  }

  /** The method of the schema that makes the embedded record. */
  static String method(EmbeddedModel embedded, TableModel table) {
    return embeddedNames(table, List.of("read")).get(table.embedded().indexOf(embedded));
  }

  /** The variable that holds the embedded record. */
  static String variable(EmbeddedModel embedded, TableModel table) {
    return embeddedNames(table, List.of("item", "row")).get(table.embedded().indexOf(embedded));
  }

  private static List<String> embeddedNames(TableModel table, List<String> taken) {
    return distinct(table.embedded(), EmbeddedModel::property, taken);
  }

  private static <T> Map<T, String> zip(List<T> keys, List<String> names) {
    Map<T, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), names.get(i));
    }
    return map;
  }

  private static <T> List<String> distinct(
      Collection<T> named, Function<T, String> naming, Collection<String> taken) {
    return distinct(named, naming, taken, UnaryOperator.identity());
  }

  /**
   * @param telling what tells names apart
   */
  private static <T> List<String> distinct(
      Collection<T> named,
      Function<T, String> naming,
      Collection<String> taken,
      UnaryOperator<String> telling) {
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    taken.forEach(name -> used.add(telling.apply(name)));
    for (T it : named) {
      String name = naming.apply(it);
      while (SourceVersion.isKeyword(name) || !used.add(telling.apply(name))) {
        name += "_";
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  /** Case does not tell files apart everywhere. */
  private static String file(String type) {
    return type.toLowerCase(Locale.ROOT);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code dueDate} becomes {@code DUE_DATE}, {@code htmlURL} becomes {@code HTML_URL}. */
  private static String upperSnake(String name) {
    return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
