@SyncTable
record Note(String id, String text, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, String text, @Version String version) {}
