package dev.syncline.processor.declaration;

import dev.syncline.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code @SyncTable} says about the version of a table.
 *
 * @param number counted from 1, also if it is not said
 * @param place where it stands
 * @param migrations the classes that bring the rows of earlier versions here
 * @param others what else the annotation says, as {@code value = "todoitem"}
 */
public record Versioning(int number, Place place, List<ClassRef> migrations, List<String> others) {

  public Versioning {
    migrations = List.copyOf(migrations);
    others = List.copyOf(others);
  }

  /** The annotation with another version, as the source is to have it. */
  public String raised(int version) {
    return annotation(version, migrations);
  }

  /** The annotation with another version, and with the class that brings rows there. */
  public String raised(int version, ClassRef migration) {
    List<ClassRef> all = new ArrayList<>(migrations);
    all.add(migration);
    return annotation(version, all);
  }

  private String annotation(int version, List<ClassRef> classes) {
    List<String> values = new ArrayList<>(others);
    values.add("version = " + version);
    if (!classes.isEmpty()) {
      values.add("migrations = " + literals(classes));
    }
    return "@SyncTable(" + String.join(", ", values) + ")";
  }

  private static String literals(List<ClassRef> classes) {
    String literals =
        classes.stream()
            .map(it -> String.join(".", it.simpleNames()) + ".class")
            .collect(Collectors.joining(", "));
    return classes.size() == 1 ? literals : "{" + literals + "}";
  }
}
