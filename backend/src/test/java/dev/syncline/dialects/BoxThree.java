package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import dev.syncline.schema.Migration;

/** A box, as the third version of the app has it: by another name, with one column more. */
@SyncTable(
    value = "box_three",
    version = 3,
    migrations = {BoxTwo.To2.class, BoxThree.To3.class})
record BoxThree(@Id String id, String label, Long weight, @Version String version) {

  BoxThree withLabel(String newLabel) {
    return new BoxThree(id, newLabel, weight, version);
  }

  static final class To3 implements Migration {

    @Override
    public int from() {
      return 2;
    }

    @Override
    public int to() {
      return 3;
    }

    @Override
    public void migrate(Table table) {
      table.formerly("box_two");
    }
  }
}
