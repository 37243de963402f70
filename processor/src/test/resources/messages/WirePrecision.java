@SyncTable
record Note(@Id String id, long atoms, @Version String version) {}

// Instead:

@SyncTable
record Note(@Id String id, BigInteger atoms, @Version String version) {}
