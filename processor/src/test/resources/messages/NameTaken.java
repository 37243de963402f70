@SyncTable("notes")
record Note(@Id String id, String text, @Version String version) {}

@SyncTable("notes")
record Remark(@Id String id, String text, @Version String version) {}

// Instead:

@SyncTable("notes")
record Note(@Id String id, String text, @Version String version) {}

@SyncTable("remarks")
record Remark(@Id String id, String text, @Version String version) {}
