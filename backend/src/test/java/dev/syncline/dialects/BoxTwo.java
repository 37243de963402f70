package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import dev.syncline.schema.Migration;

/** A box, as the second version of the app has it: by another name, with one column less. */
@SyncTable(value = "box_two", version = 2, migrations = BoxTwo.To2.class)
record BoxTwo(@Id String id, String label, @Version String version) {

  BoxTwo withLabel(String newLabel) {
    return new BoxTwo(id, newLabel, version);
  }

  static final class To2 implements Migration {

    @Override
    public int from() {
      return 1;
    }

    @Override
    public int to() {
      return 2;
    }

    @Override
    public void migrate(Table table) {
      table.formerly("box");
      table.drop("origin");
    }
  }
}
