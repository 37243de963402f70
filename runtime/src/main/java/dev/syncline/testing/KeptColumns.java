package dev.syncline.testing;

import dev.syncline.schema.Column;
import dev.syncline.schema.Migration;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns whose values have to be in the present version as they were in an earlier one: what
 * no migration in between drops or fills. Found out here, and not asked of what does the migrating.
 */
final class KeptColumns {

  private final Map<String, String> names = new LinkedHashMap<>();

  private KeptColumns() {}

  static KeptColumns between(TableSchema<?> before, TableSchema<?> after) {
    KeptColumns kept = new KeptColumns();
    for (Column column : before.columns().list()) {
      kept.names.put(column.name(), column.name());
    }
    for (Migration migration : since(before.version(), after)) {
      Recorder recorder = new Recorder();
      migration.migrate(recorder);
      kept.follow(recorder);
    }
    kept.names.values().removeIf(it -> after.columns().position(it) < 0);
    return kept;
  }

  /** How the table was called in a version. */
  static String name(TableSchema<?> table, int version) {
    for (Migration migration : since(version, table)) {
      Recorder recorder = new Recorder();
      migration.migrate(recorder);
      if (recorder.formerName != null) {
        return recorder.formerName;
      }
    }
    return table.table();
  }

  private static List<Migration> since(int version, TableSchema<?> table) {
    List<Migration> all = new ArrayList<>(table.migrations());
    all.removeIf(it -> it.from() < version);
    all.sort(Comparator.comparing(Migration::from));
    return all;
  }

  private void follow(Recorder step) {
    names.values().removeIf(step.dropped::contains);
    names.replaceAll((first, now) -> step.renamed.getOrDefault(now, now));
    names.values().removeIf(step.filled::contains);
  }

  /** By the names of columns before, their names now. */
  Map<String, String> names() {
    return names;
  }

  private static final class Recorder implements Migration.Table {

    private final Map<String, String> renamed = new HashMap<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<String> filled = new ArrayList<>();
    private @Nullable String formerName;

    @Override
    public void rename(String column, String name) {
      renamed.put(column, name);
    }

    @Override
    public void drop(String column) {
      dropped.add(column);
    }

    @Override
    public void fill(String column, String sql) {
      filled.add(column);
    }

    @Override
    public void formerly(String name) {
      formerName = name;
    }
  }
}
