package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.GeneratedClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * The names in use in a compile: tables and classes of the models seen so far, classes of the
 * sources. An incremental compile shows a part of the models only, so a clash may come to light at
 * the next full one, or when the app opens its database.
 */
public final class TakenNames implements Check {

  private final Map<String, Set<String>> modelsByTable = new TreeMap<>();
  private final Map<String, Set<String>> modelsBySchema = new TreeMap<>();
  private final Set<String> sources = new HashSet<>();

  /**
   * Adds the names of a round of the compile.
   *
   * @param roots what the round found in source files
   */
  public void add(Collection<TableDeclaration> tables, Collection<? extends Element> roots) {
    roots.forEach(root -> sources.add(root.toString()));
    for (TableDeclaration table : tables) {
      String model = table.type().qualifiedName();
      add(modelsByTable, tableKey(table), model);
      add(modelsBySchema, GeneratedClasses.of(table.type()).schema().qualifiedName(), model);
    }
  }

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    String model = table.type().qualifiedName();
    for (String other : others(modelsByTable, tableKey(table), model)) {
      findings.add(Problem.TABLE_TAKEN.at(table.namePlace(), model, other, table.tableName()));
    }
    GeneratedClasses generated = GeneratedClasses.of(table.type());
    for (ClassRef it : generated.all()) {
      if (sources.contains(it.qualifiedName())) {
        findings.add(Problem.CLASS_EXISTS.at(table.place(), model, it.qualifiedName()));
      }
    }
    String schema = generated.schema().qualifiedName(); // stands for all five
    for (String other : others(modelsBySchema, schema, model)) {
      findings.add(Problem.CLASS_TAKEN.at(table.place(), model, other, schema));
    }
    return findings;
  }

  private static void add(Map<String, Set<String>> map, String name, String model) {
    map.computeIfAbsent(name, it -> new TreeSet<>()).add(model);
  }

  private static Set<String> others(Map<String, Set<String>> map, String name, String model) {
    Set<String> others = new TreeSet<>(map.getOrDefault(name, Set.of()));
    others.remove(model);
    return others;
  }

  private static String tableKey(TableDeclaration table) {
    return table.tableName().toLowerCase(Locale.ROOT);
  }
}
