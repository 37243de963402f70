@SyncTable(version = 0)
record Note(@Id String id, String text, @Version String version) {}

// Instead:

@SyncTable(version = 1)
record Note(@Id String id, String text, @Version String version) {}
