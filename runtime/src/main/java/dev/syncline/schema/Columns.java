package dev.syncline.schema;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a table, in order. A column's position in this list is its position in every
 * {@link RowReader}, {@link RowWriter} and {@link Row} of the table, and its parameter's in the
 * statements of {@link TableSql} (which count from 1).
 */
public final class Columns {

  private final List<Column> list;
  private final Map<String, Integer> positions;
  private final int id;
  private final int version;
  private final BitSet lossy = new BitSet();
  private boolean sensitive;
  private final List<List<Integer>> uniques;

  private Columns(List<Column> list, List<List<Integer>> uniques) {
    this.list = list;
    this.uniques = uniques;
    this.positions = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      positions.put(list.get(i).name(), i);
      lossy.set(i, list.get(i).isLossy());
      sensitive |= list.get(i).traits().sensitive();
    }
    this.id = position(Column.Role.ID);
    this.version = position(Column.Role.VERSION);
    if (id < 0) {
      throw new IllegalArgumentException("No id among the columns " + list);
    }
  }

  public static Columns of(Column... columns) {
    return new Columns(List.copyOf(Arrays.asList(columns)), List.of());
  }

  /** The same columns, of which these together are unique among the rows that are written here. */
  public Columns unique(Column... together) {
    List<List<Integer>> more = new ArrayList<>(uniques);
    more.add(Stream.of(together).map(list::indexOf).collect(toList()));
    return new Columns(list, more);
  }

  /** The columns that are unique together, by position. */
  public List<List<Integer>> uniques() {
    return Collections.unmodifiableList(uniques);
  }

  public int size() {
    return list.size();
  }

  public Column get(int position) {
    return list.get(position);
  }

  public List<Column> list() {
    return list;
  }

  /** The position of the id. */
  public int id() {
    return id;
  }

  /** The position of the version, or -1 if the table has none. */
  public int version() {
    return version;
  }

  /** Whether there are columns whose values may appear in no log and no message. */
  public boolean areSensitive() {
    return sensitive;
  }

  /** The positions of the columns of which an item may say less than what is stored. */
  BitSet lossy() {
    return lossy;
  }

  /** The position of the column of this name, or -1 if there is none. Case matters. */
  public int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  private int position(Column.Role role) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }
}
