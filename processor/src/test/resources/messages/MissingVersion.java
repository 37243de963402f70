@SyncTable
record Note(@Id String id, String text) {}

// Instead:

@SyncTable
record Note(@Id String id, String text, @Version String version) {}
