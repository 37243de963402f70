@SyncTable
record Note(@Id String id, @Id String key, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, String key, @Version String version) {}
