package dev.syncline.processor.history;

import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.validation.Finding;
import dev.syncline.processor.validation.Problem;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Keeps each version of each table in a file, and tells the developer of changes with which devices
 * that hold an earlier version could not go along. The file of a version is written when the model
 * is well. After that it is touched only by changes that mean nothing to a device.
 */
public final class History {

  /** The compiler's option that names the folder. */
  public static final String OPTION = "syncline.schemas";

  private final String folder;

  private History(String folder) {
    this.folder = folder;
  }

  /** The history in the folder that an option of the compiler names; none if none does. */
  public static Optional<History> of(Map<String, String> options) {
    return options.containsKey(OPTION)
        ? Optional.of(new History(Optional.ofNullable(options.get(OPTION)).orElse("")))
        : Optional.empty();
  }

  /** Compares a table with its files, and writes the file of its version if that is due. */
  public List<Finding> record(TableDeclaration table, TableModel model) {
    if (folder.isBlank()) {
      return List.of(unwritable(table, "it has no name"));
    }
    try {
      return record(
          table, Snapshots.of(model, table.versioning()), new SchemaFolder(Path.of(folder)));
    } catch (UnreadableException e) {
      return List.of(Problem.UNREADABLE_SCHEMA.at(table.place(), e.file(), e.reason()));
    } catch (IOException | InvalidPathException | SecurityException e) {
      return List.of(unwritable(table, e.getClass().getSimpleName()));
    }
  }

  private static List<Finding> record(TableDeclaration table, Snapshot now, SchemaFolder files)
      throws IOException, UnreadableException {
    SortedSet<Integer> versions = files.versions(now.table());
    if (versions.isEmpty()) {
      files.write(now);
      return List.of();
    }
    int last = versions.last();
    if (now.version() != last && now.version() != last + 1) {
      return List.of(misnumbered(table, files, last));
    }
    List<Step> steps = steps(now, files, versions);
    List<Finding> findings =
        steps.stream()
            .map(it -> review(table, it, files))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (findings.isEmpty() && steps.get(0).isNews()) {
      files.write(now);
    }
    return findings;
  }

  /** From the last version; if that is the one of the model, from the one before it as well. */
  private static List<Step> steps(Snapshot now, SchemaFolder files, SortedSet<Integer> versions)
      throws UnreadableException {
    int last = versions.last();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.between(files.read(now.table(), last), now));
    if (now.version() == last && versions.contains(last - 1)) {
      steps.add(Step.between(files.read(now.table(), last - 1), now));
    }
    return steps;
  }

  private static List<Finding> review(TableDeclaration table, Step step, SchemaFolder files) {
    Snapshot before = step.before();
    return new Review(table, step, files.file(before.table(), before.version())).findings();
  }

  private static Finding misnumbered(TableDeclaration table, SchemaFolder files, int last) {
    return Problem.WRONG_VERSION.at(
        table.versioning().place(),
        table.type().simpleName(),
        table.versioning().number(),
        files.file(table.tableName(), last),
        table.versioning().raised(last),
        table.versioning().raised(last + 1));
  }

  private Finding unwritable(TableDeclaration table, String reason) {
    return Problem.UNWRITABLE_SCHEMA.at(
        table.place(), table.tableName(), "-A" + OPTION + "=" + folder, reason);
  }
}
