@SyncTable
record User(@Id String id, @Unique String email, @Version String version) {}

// Instead:

@SyncTable
record User(
    @Id String id,
    @Unique @SuppressWarnings("UniqueOnSynced") String email,
    @Version String version) {}
