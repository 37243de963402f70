@SyncTable
record Order(@Id long id, String text, @Version String version) {}

// Instead:

@SyncTable
record Order(@Id String id, int number, String text, @Version String version) {}
