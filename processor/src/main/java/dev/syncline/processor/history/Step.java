package dev.syncline.processor.history;

import dev.syncline.processor.history.Change.Addition;
import dev.syncline.processor.history.Change.Breaking;
import dev.syncline.processor.history.Change.Doubtful;
import java.util.List;

/**
 * The way from a version that a file holds to what the model says now.
 *
 * @param before the version of the file
 * @param after what the model says: the same version, or the next one
 */
record Step(Snapshot before, Snapshot after, List<Change> changes) {

  Step {
    changes = List.copyOf(changes);
  }

  static Step between(Snapshot before, Snapshot after) {
    return new Step(before, after, Comparison.of(before, after));
  }

  /** The version in which the changes can be. */
  int version() {
    return before.version() + 1;
  }

  /** What has changed, though the version has not. */
  List<Addition> unversioned() {
    return isRaised() ? List.of() : changes(Addition.class);
  }

  /** What may have changed, though the version has not. */
  List<Doubtful> doubtful() {
    return isRaised() ? List.of() : changes(Doubtful.class);
  }

  /** What has changed, though the model names no migration that was not there before. */
  List<Breaking> unmigrated() {
    boolean migrated = isRaised() && !before.migrations().containsAll(after.migrations());
    return migrated ? List.of() : changes(Breaking.class);
  }

  /** Whether there is something that the file does not say. The order of columns is not. */
  boolean isNews() {
    return isRaised() || !changes.isEmpty() || !before.migrations().equals(after.migrations());
  }

  private boolean isRaised() {
    return after.version() > before.version();
  }

  private <C extends Change> List<C> changes(Class<C> type) {
    return changes.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
