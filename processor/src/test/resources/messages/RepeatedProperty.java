@SyncTable
@Index({"text", "done", "text"})
record Note(@Id String id, String text, boolean done, @Version String version) {}

// Instead:

@SyncTable
@Index({"text", "done"})
record Note(@Id String id, String text, boolean done, @Version String version) {}
