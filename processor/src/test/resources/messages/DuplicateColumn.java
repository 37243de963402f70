@SyncTable
record Note(@Id String id, String text, @Column("Text") String body, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, String text, @Column("body") String body, @Version String version) {}
