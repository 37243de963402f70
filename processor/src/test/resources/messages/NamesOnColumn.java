@SyncTable
record Note(@Id String id, String list, @Index({"list", "done"}) boolean done, @Version String version) {}

// Instead:

@SyncTable
@Index({"list", "done"})
record Note(@Id String id, String list, boolean done, @Version String version) {}
