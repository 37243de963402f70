@SyncTable
record Note(@Id String id, java.util.Date due, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, Instant due, @Version String version) {}
