@SyncTable
record Note(@Id String id, Instant created_at, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @CreatedAt Instant created_at, @Version String version) {}
