@SyncTable
@Index("text")
record Note(@Id String id, @Index String text, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, @Index String text, @Version String version) {}
