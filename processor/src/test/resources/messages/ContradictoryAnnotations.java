@SyncTable
record Note(@Id String id, @CreatedAt @UpdatedAt Instant time, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @UpdatedAt Instant time, @Version String version) {}
