@SyncTable
record Folder(@Id String id, @Version String version) {}

@SyncTable
record Note(
    @Id String id,
    @NonNull @References(value = Folder.class, onDelete = OnDelete.DETACH) String folder,
    @Version String version) {}

// Instead:

@SyncTable
record Folder(@Id String id, @Version String version) {}

@SyncTable
record Note(
    @Id String id,
    @NonNull @References(value = Folder.class, onDelete = OnDelete.CASCADE) String folder,
    @Version String version) {}
