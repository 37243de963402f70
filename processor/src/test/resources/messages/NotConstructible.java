@SyncTable
class Note {
  @Id String id;
  private String text;
  @Version String version;

  String getText() {
    return text;
  }
}

// Instead:

@SyncTable
class Note {
  @Id String id;
  private String text;
  @Version String version;

  String getText() {
    return text;
  }

  void setText(String text) {
    this.text = text;
  }
}
