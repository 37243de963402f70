package dev.syncline.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a user writes in the columns of rows. */
final class Contents {

  private final World world;
  private final Chance chance;
  private final Device device;

  Contents(World world, Device device) {
    this.world = world;
    this.chance = world.chance();
    this.device = device;
  }

  /** A new row. */
  Item item(Table<?, ?> table, @Nullable String id) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String column : table.model().columns()) {
      values.put(column, first(table.model(), column));
    }
    return new Item(table.name(), id, null, values);
  }

  private @Nullable Object first(Model<?, ?> model, String column) {
    if (column.equals("votes")) {
      return 0L;
    } else if (column.equals("project")) {
      return anyProject();
    } else if (column.equals("tags") || chance.oneIn(3)) {
      return null;
    }
    return world.values().fresh(model.type(column));
  }

  /** What comes after the value that a row has. */
  @Nullable Object next(Model<?, ?> model, Item row, String column) {
    if (column.equals("votes")) {
      return (Long) row.get(column) + world.votes().some(chance);
    } else if (column.equals("project")) {
      return anyProject();
    } else if (column.equals("tags")) {
      return withOneMore((Set<?>) row.get(column));
    }
    return chance.oneIn(12) ? null : world.values().fresh(model.type(column));
  }

  private @Nullable String anyProject() {
    List<Item> projects = device.table("project").rows();
    return projects.isEmpty() ? null : chance.of(projects).id();
  }

  private Set<String> withOneMore(@Nullable Set<?> tags) {
    Set<String> more = new TreeSet<>();
    if (tags != null) {
      tags.forEach(tag -> more.add((String) tag));
    }
    more.add((String) world.values().fresh(String.class));
    return more;
  }
}
