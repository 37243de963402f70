@SyncTable
record Note(@Id String id, String text, @Version String version) {

  @LocalOnly
  int length() {
    return text.length();
  }
}

// Instead:

@SyncTable
record Note(@Id String id, String text, @LocalOnly int length, @Version String version) {}
