@SyncTable
record Note(@Id @Index String id, String text, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, String text, @Version String version) {}
