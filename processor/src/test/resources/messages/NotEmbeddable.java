@SyncTable
record Customer(@Id String id, @Embedded Address address, @Version String version) {}

class Address {}

// Instead:

@SyncTable
record Customer(@Id String id, @Embedded Address address, @Version String version) {}

record Address(String street, String town) {}
