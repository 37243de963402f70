@SyncTable
record Team(@Id String id, @References(User.class) String leader, @Version String version) {}

@SyncTable
record User(@Id String id, @References(Team.class) String team, @Version String version) {}

// Instead:

@SyncTable
record Team(@Id String id, @Version String version) {}

@SyncTable
record User(
    @Id String id,
    @References(Team.class) String team,
    boolean leader,
    @Version String version) {}
