package dev.syncline.processor.history;

import dev.syncline.processor.declaration.Similar;
import dev.syncline.processor.history.Change.BecameNullable;
import dev.syncline.processor.history.Change.BecameRequired;
import dev.syncline.processor.history.Change.ColumnAdded;
import dev.syncline.processor.history.Change.ColumnDropped;
import dev.syncline.processor.history.Change.ColumnRenamed;
import dev.syncline.processor.history.Change.ConstantsDropped;
import dev.syncline.processor.history.Change.ConstantsExtended;
import dev.syncline.processor.history.Change.ConversionChanged;
import dev.syncline.processor.history.Change.DefaultChanged;
import dev.syncline.processor.history.Change.IndexAdded;
import dev.syncline.processor.history.Change.IndexDropped;
import dev.syncline.processor.history.Change.ParentChanged;
import dev.syncline.processor.history.Change.RequiredColumnAdded;
import dev.syncline.processor.history.Change.RoleChanged;
import dev.syncline.processor.history.Change.TypeChanged;
import dev.syncline.processor.history.Snapshot.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what has changed in a table. The order of columns and of indexes means nothing. */
final class Comparison {

  private final Snapshot before;
  private final Snapshot after;
  private final List<Column> dropped;
  private final List<Column> added;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.dropped = missing(before, after);
    this.added = missing(after, before);
  }

  /** The changes, in the order of the later columns; then what is gone; then indexes. */
  static List<Change> of(Snapshot before, Snapshot after) {
    return new Comparison(before, after).changes();
  }

  private List<Change> changes() {
    Map<Column, Column> renamed = renamed();
    for (Column column : after.columns()) {
      if (renamed.containsKey(column)) {
        changes.add(new ColumnRenamed(renamed.get(column), column));
      } else {
        before.column(column.name()).ifPresentOrElse(it -> kept(it, column), () -> added(column));
      }
    }
    dropped.stream()
        .filter(it -> !renamed.containsValue(it))
        .forEach(it -> changes.add(new ColumnDropped(it)));
    indexes();
    return List.copyOf(changes);
  }

  private void added(Column column) {
    changes.add(column.isOptional() ? new ColumnAdded(column) : new RequiredColumnAdded(column));
  }

  private void kept(Column old, Column now) {
    if (!old.role().equals(now.role())) {
      changes.add(new RoleChanged(old, now));
    }
    if (!old.parent().equals(now.parent())) {
      changes.add(new ParentChanged(now));
    }
    if (old.type().equals(now.type())) {
      conversion(old, now);
      constants(old, now);
      nullness(old, now);
    } else {
      changes.add(new TypeChanged(old, now));
    }
  }

  private void conversion(Column old, Column now) {
    if (!old.conversion().equals(now.conversion())) {
      changes.add(new ConversionChanged(old, now));
    }
  }

  private void nullness(Column old, Column now) {
    if (old.required() != now.required()) {
      changes.add(now.required() ? new BecameRequired(now) : new BecameNullable(now));
    } else if (!old.defaultValue().equals(now.defaultValue())) {
      changes.add(new DefaultChanged(now));
    }
  }

  private void constants(Column old, Column now) {
    List<String> lost = new ArrayList<>(old.constants());
    lost.removeAll(now.constants());
    if (!lost.isEmpty()) {
      changes.add(new ConstantsDropped(now, lost));
    } else if (!old.constants().equals(now.constants())) {
      changes.add(new ConstantsExtended(now));
    }
  }

  private void indexes() {
    after.indexes().stream()
        .filter(it -> !before.indexes().contains(it))
        .forEach(it -> changes.add(new IndexAdded(it)));
    before.indexes().stream()
        .filter(it -> !after.indexes().contains(it))
        .forEach(it -> changes.add(new IndexDropped(it)));
  }

  /** For columns that are new, the ones that they may have been. */
  private Map<Column, Column> renamed() {
    Map<Column, Column> renamed = new HashMap<>();
    for (Column old : dropped) {
      List<Column> candidates =
          added.stream().filter(it -> !renamed.containsKey(it) && takes(it, old)).toList();
      successor(old, candidates).ifPresent(it -> renamed.put(it, old));
    }
    return renamed;
  }

  /** Whether the one can hold all that the other held. */
  private static boolean takes(Column now, Column old) {
    return now.type().equals(old.type())
        && now.role().equals(old.role())
        && (old.required() || !now.required());
  }

  /** The candidate of a similar name, or else the one in the same place. */
  private Optional<Column> successor(Column old, List<Column> candidates) {
    int place = before.columns().indexOf(old);
    return Similar.to(old.name(), candidates.stream().map(Column::name).toList())
        .flatMap(after::column)
        .or(
            () ->
                candidates.stream().filter(it -> after.columns().indexOf(it) == place).findFirst());
  }

  /** The columns of the one whose names the other lacks. */
  private static List<Column> missing(Snapshot one, Snapshot other) {
    return one.columns().stream().filter(it -> other.column(it.name()).isEmpty()).toList();
  }
}
