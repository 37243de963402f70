package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import dev.syncline.schema.Migration;

/** A model whose rows come from two earlier versions. */
@SyncTable(
    version = 3,
    migrations = {Versioned.To2.class, Versioned.To3.class})
record Versioned(@Id String id, String remark, int stars, @Version String version) {

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
      table.formerly("scored");
      table.rename("text", "remark");
    }
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
      table.fill("stars", "length(\"marks\")");
      table.drop("marks");
    }
  }
}
