@SyncTable
record Note(@Id String id, @Deleted Instant deleted, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @Deleted boolean deleted, @Version String version) {}
