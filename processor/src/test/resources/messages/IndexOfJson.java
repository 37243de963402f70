@SyncTable
@Index({"list", "tags"})
record Note(@Id String id, String list, @Json String[] tags, @Version String version) {}

// Instead:

@SyncTable
@Index({"list", "mainTag"})
record Note(
    @Id String id,
    String list,
    String mainTag,
    @Json String[] tags,
    @Version String version) {}
