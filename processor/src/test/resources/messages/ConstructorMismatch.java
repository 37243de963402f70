@SyncTable
final class Note {
  @Id final String id;
  final String text;
  @Version final String version;

  Note(String id, String txt, String version) {
    this.id = id;
    this.text = txt;
    this.version = version;
  }
}

// Instead:

@SyncTable
final class Note {
  @Id final String id;
  final String text;
  @Version final String version;

  Note(String id, String text, String version) {
    this.id = id;
    this.text = text;
    this.version = version;
  }
}
