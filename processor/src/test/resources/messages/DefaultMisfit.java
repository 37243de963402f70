@SyncTable
record Note(@Id String id, @Default("yes") boolean open, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @Default("true") boolean open, @Version String version) {}
