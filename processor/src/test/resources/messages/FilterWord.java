@SyncTable
record Rule(@Id String id, boolean not, @Version String version) {}

// Instead:

@SyncTable
record Rule(@Id String id, @Column("isNot") boolean not, @Version String version) {}
