@SyncTable
record Note(@Id String id, @Version String version, @Version String etag) {}

// Instead:

@SyncTable
record Note(@Id String id, @Version String version) {}
