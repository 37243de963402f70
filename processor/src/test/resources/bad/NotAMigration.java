package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import dev.syncline.schema.Migration;

class NotAMigration {

  @SyncTable(version = 2, migrations = Other.class) // error: [NotAMigration] com.example.NotAMigration.Other cannot migrate the rows of One. Make it a class that implements dev.syncline.schema.Migration, that One sees, and that has a constructor without parameters.
  record One(@Id String id, @Version String version) {}

  @SyncTable(
      version = 3,
      migrations = {
        Steps.class,
        Abstract.class, // error: [NotAMigration] com.example.NotAMigration.Abstract cannot migrate the rows of Several. Make it a class that implements dev.syncline.schema.Migration, that Several sees, and that has a constructor without parameters.
        Inner.class, // error: [NotAMigration] com.example.NotAMigration.Inner cannot migrate the rows of Several. Make it a class that implements dev.syncline.schema.Migration, that Several sees, and that has a constructor without parameters.
        Hidden.class, // error: [NotAMigration] com.example.NotAMigration.Hidden cannot migrate the rows of Several. Make it a class that implements dev.syncline.schema.Migration, that Several sees, and that has a constructor without parameters.
        Asking.class // error: [NotAMigration] com.example.NotAMigration.Asking cannot migrate the rows of Several. Make it a class that implements dev.syncline.schema.Migration, that Several sees, and that has a constructor without parameters.
      })
  record Several(@Id String id, @Version String version) {}

  static class Other {}

  static class Steps implements Migration {
    @Override
    public int from() {
      return 1;
    }

    @Override
    public int to() {
      return 2;
    }

    @Override
    public void migrate(Table table) {}
  }

  abstract static class Abstract extends Steps {}

  class Inner extends Steps {}

  private static class Hidden extends Steps {}

  static class Asking extends Steps {
    Asking(int from) {}
  }
}
