@SyncTable
record Note(String key, String text, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String key, String text, @Version String version) {}
