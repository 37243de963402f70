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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
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

  /** What the models of earlier rounds became, and a later one finds among its sources. */
  private final Set<String> generated = new HashSet<>();

  /**
   * Adds the names of a round of the compile.
   *
   * @param roots what the round found in source files
   */
  public void add(Collection<TableDeclaration> tables, Collection<? extends Element> roots) {
    roots.stream()
        .map(Object::toString)
        .filter(it -> !generated.contains(it))
        .forEach(sources::add);
    for (TableDeclaration table : tables) {
      String model = table.type().qualifiedName();
      GeneratedClasses.of(table.type()).all().forEach(it -> generated.add(it.qualifiedName()));
      add(modelsByTable, tableKey(table), model);
      add(modelsBySchema, GeneratedClasses.of(table.type()).schema().qualifiedName(), model);
    }
  }

  /** Whether a round brings anything but classes of models: another processor is at work. */
  public boolean hasOthers(RoundEnvironment round) {
    return !generated.containsAll(round.getRootElements().stream().map(Object::toString).toList());
  }

  @Override
  public List<Finding> findings(TableDeclaration table) {
    List<Finding> findings = new ArrayList<>();
    String model = table.type().qualifiedName();
    other(modelsByTable, tableKey(table), model)
        .map(it -> Problem.TABLE_TAKEN.at(table.namePlace(), model, it, table.tableName()))
        .ifPresent(findings::add);
    GeneratedClasses classes = GeneratedClasses.of(table.type());
    for (ClassRef it : classes.all()) {
      if (sources.contains(it.qualifiedName())) {
        findings.add(Problem.CLASS_EXISTS.at(table.place(), model, it.qualifiedName()));
      }
    }
    String schema = classes.schema().qualifiedName(); // stands for all five
    other(modelsBySchema, schema, model)
        .map(it -> Problem.CLASS_TAKEN.at(table.place(), model, it, schema))
        .ifPresent(findings::add);
    return findings;
  }

  private static void add(Map<String, Set<String>> map, String name, String model) {
    map.computeIfAbsent(name, it -> new TreeSet<>()).add(model);
  }

  /** One is enough to tell a model, however many there are. */
  private static Optional<String> other(Map<String, Set<String>> map, String name, String model) {
    return map.getOrDefault(name, Set.of()).stream().filter(it -> !it.equals(model)).findFirst();
  }

  private static String tableKey(TableDeclaration table) {
    return table.tableName().toLowerCase(Locale.ROOT);
  }
}
