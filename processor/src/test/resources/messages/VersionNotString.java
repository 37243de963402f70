@SyncTable
record Note(@Id String id, String text, @Version long version) {}

// Instead:

@SyncTable
record Note(@Id String id, String text, @Version String version) {}
