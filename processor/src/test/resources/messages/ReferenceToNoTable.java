record Folder(String id) {}

@SyncTable
record Note(@Id String id, @References(Folder.class) String folder, @Version String version) {}

// Instead:

@SyncTable
record Folder(@Id String id, @Version String version) {}

@SyncTable
record Note(@Id String id, @References(Folder.class) String folder, @Version String version) {}
