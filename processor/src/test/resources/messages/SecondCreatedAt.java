@SyncTable
record Note(@Id String id, @CreatedAt Instant born, @CreatedAt Instant made, @Version String v) {}

// Instead:

@SyncTable
record Note(@Id String id, @CreatedAt Instant born, Instant made, @Version String v) {}
