@SyncTable
record Note(
    @Id String id, @Merge(MergeRule.SUM_OF_CHANGES) String likes, @Version String version) {}

// Instead:

@SyncTable
record Note(
    @Id String id, @Merge(MergeRule.SUM_OF_CHANGES) int likes, @Version String version) {}
