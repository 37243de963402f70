@SyncTable
record Note(@Id String id, @UpdatedAt LocalDate updatedAt, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @UpdatedAt Instant updatedAt, @Version String version) {}
