@SyncTable
@NullMarked
record Note(@Id String id, String text, @Version String version) {}

// Instead:

@SyncTable
@NullMarked
record Note(@Id String id, String text, @Version @Nullable String version) {}
