@SyncTable
record Note(@Id String id, @Deleted boolean gone, @Deleted boolean away, @Version String v) {}

// Instead:

@SyncTable
record Note(@Id String id, @Deleted boolean gone, @Version String v) {}
