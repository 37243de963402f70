@SyncTable(version = 2, migrations = NoteTo2.class)
record Note(@Id String id, String text, @Version String version) {}

class NoteTo2 {}

// Instead:

@SyncTable(version = 2, migrations = NoteTo2.class)
record Note(@Id String id, String text, @Version String version) {}

class NoteTo2 implements dev.syncline.schema.Migration {
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
