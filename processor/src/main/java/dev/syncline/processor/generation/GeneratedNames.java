package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * The names of members in generated classes, by the name of the column in the model. A name that is
 * taken or no Java name is told apart by what is appended to it.
 */
final class GeneratedNames {

  private static final List<String> SCHEMA_CONSTANTS = List.of("INSTANCE", "COLUMNS", "SQL");

  private GeneratedNames() {}

  static ClassName className(ClassRef ref) {
    List<String> names = ref.simpleNames();
    String[] nested = names.subList(1, names.size()).toArray(String[]::new);
    return ClassName.get(ref.packageName(), names.get(0), nested);
  }

  /** The constants of the schema, for each column. */
  static List<String> schemaConstants(TableModel table) {
    return distinct(table.columns(), GeneratedNames::upperSnake, SCHEMA_CONSTANTS);
  }

  /** The constants of the query, for each column. */
  static List<String> queryConstants(TableModel table) {
    return distinct(table.columns(), GeneratedNames::upperSnake, List.of());
  }

  /**
   * The methods of the merge, for each column that is synced. They take a {@code Pick} and so
   * differ from all methods that are inherited, whatever their names.
   */
  static List<String> mergeMethods(TableModel table) {
    return distinct(table.syncedColumns(), UnaryOperator.identity(), List.of());
  }

  /**
   * The method of the conflict that tells whether the column clashes. The runtime has no method
   * whose name ends like this.
   */
  static String clashMethod(ColumnModel column) {
    return column.property() + "Clashes";
  }

  private static List<String> distinct(
      Collection<ColumnModel> columns, UnaryOperator<String> naming, Collection<String> taken) {
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>(taken);
    for (ColumnModel column : columns) {
      String name = naming.apply(column.property());
      while (SourceVersion.isKeyword(name) || !used.add(name)) {
        name += "_";
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  /** {@code dueDate} becomes {@code DUE_DATE}, {@code htmlURL} becomes {@code HTML_URL}. */
  private static String upperSnake(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
