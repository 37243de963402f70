@SyncTable
record Note(@Id String id, @UpdatedAt Instant at, @UpdatedAt Instant seen, @Version String v) {}

// Instead:

@SyncTable
record Note(@Id String id, @UpdatedAt Instant at, Instant seen, @Version String v) {}
