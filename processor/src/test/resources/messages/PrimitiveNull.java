@SyncTable
record Note(@Id String id, @ServerOnly int views, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @ServerOnly Integer views, @Version String version) {}
