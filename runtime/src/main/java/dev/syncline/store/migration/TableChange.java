package dev.syncline.store.migration;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.TableSchema;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a table that is in the file, decided and not yet done.
 *
 * @param before the table as it is in the file
 * @param after the model's
 * @param stages from the one to the other; none if the columns are what they have to be
 * @param filled the positions of the model's columns whose values a migration makes
 * @param fresh the positions of the model's columns that the table did not have; the server may
 *     have values for them
 */
record TableChange(
    StoredTable before, TableSchema<?> after, List<Stage> stages, BitSet filled, BitSet fresh) {

  TableChange {
    stages = List.copyOf(stages);
    filled = (BitSet) filled.clone();
    fresh = (BitSet) fresh.clone();
  }

  boolean isRenamed() {
    return !before.table().equals(after.table());
  }

  /** Whether rows have to be written anew. */
  boolean concernsRows() {
    return !stages.isEmpty();
  }

  /** Whether the server may have values that no row here has. */
  boolean leavesGaps() {
    Columns columns = after.columns();
    BitSet open = (BitSet) fresh.clone();
    open.or(filled);
    return open.stream().anyMatch(i -> columns.get(i).role() != Column.Role.LOCAL_ONLY);
  }

  /** Whether there were columns that the model does not have, and the server perhaps still has. */
  boolean forgets() {
    return before.list().stream().anyMatch(it -> after.columns().position(it.name()) < 0);
  }

  /** The rows as the model has them, in the order of its columns. */
  String select(String rowsBefore) {
    String rows = rowsBefore;
    for (int i = 0; i < stages.size(); i++) {
      rows = i == 0 ? stages.get(0).select(rows) : stages.get(i).select("(" + rows + ")");
    }
    return rows;
  }

  /** The columns of the model that an image of a row has, by those that it had. */
  Set<String> whole(Set<String> present) {
    Set<String> names = present;
    for (Stage stage : stages) {
      Set<String> known = new HashSet<>(names);
      known.addAll(stage.missing());
      names = stage.names(term -> known.containsAll(term.sources()));
    }
    return names;
  }

  /** The columns of the model that a part of a row has, by those that it had. */
  Set<String> part(Set<String> present) {
    Set<String> names = present;
    for (Stage stage : stages) {
      Set<String> known = names;
      names = stage.names(term -> term.sources().stream().anyMatch(known::contains));
    }
    return names;
  }
}
