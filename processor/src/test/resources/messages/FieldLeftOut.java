@SyncTable
class Note {
  @Id String id;
  @Version String version;
  private String title;
}

// Instead:

@SyncTable
class Note {
  @Id String id;
  @Version String version;
  private String title;

  String getTitle() {
    return title;
  }

  void setTitle(String title) {
    this.title = title;
  }
}
