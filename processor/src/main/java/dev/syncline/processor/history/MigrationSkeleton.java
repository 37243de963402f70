package dev.syncline.processor.history;

import dev.syncline.processor.history.Change.Breaking;
import dev.syncline.processor.model.ClassRef;
import java.util.List;
import java.util.stream.Collectors;

/** The source of a migration to begin with: it compiles, and says all that has changed. */
final class MigrationSkeleton {

  private MigrationSkeleton() {}

  /** The name of the class, {@code TodoItemTo2}. */
  static ClassRef name(ClassRef model, int version) {
    return ClassRef.of(model.packageName(), String.join("_", model.simpleNames()) + "To" + version);
  }

  static String source(ClassRef name, Snapshot before, int version, List<Breaking> changes) {
    return """
        %simport dev.syncline.schema.Migration;

        /** Brings the table {@code %s} from version %s to version %s. */
        public final class %s implements Migration {

          @Override
          public int from() {
            return %3$s;
          }

          @Override
          public int to() {
            return %4$s;
          }

          @Override
          public void migrate(Table table) {
        %6$s
          }
        }
        """
        .formatted(
            name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n",
            before.table(),
            before.version(),
            version,
            name.simpleName(),
            changes.stream().map(it -> "    " + it.step()).collect(Collectors.joining("\n")));
  }
}
