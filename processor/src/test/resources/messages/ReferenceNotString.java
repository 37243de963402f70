@SyncTable
record Note(@Id String id, @References(Note.class) int parent, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @References(Note.class) String parent, @Version String version) {}
