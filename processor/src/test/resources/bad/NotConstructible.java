package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
interface AnInterface {} // error: [NotConstructible] AnInterface is an interface, of which no row can be made. Mark a record or a class with @SyncTable instead.

@SyncTable
enum AnEnum {} // error: [NotConstructible] AnEnum is an enum, of which no row can be made. Mark a record or a class with @SyncTable instead.

@SyncTable
@interface AnAnnotation {} // error: [NotConstructible] AnAnnotation is an annotation, of which no row can be made. Mark a record or a class with @SyncTable instead.

@SyncTable
abstract class Abstract { // error: [NotConstructible] Abstract is abstract, so no row can be made of it. Remove "abstract".
  @Id private String id;
  @Version private String version;

  abstract String getId();

  abstract void setId(String id);

  abstract String getVersion();

  abstract void setVersion(String version);
}

class Outer {

  @SyncTable
  class Inner { // error: [NotConstructible] Inner is an inner class, which cannot be made without its Outer. Make it static.
    @Id private String id;
    @Version private String version;

    String getId() {
      return id;
    }

    void setId(String id) {
      this.id = id;
    }

    String getVersion() {
      return version;
    }

    void setVersion(String version) {
      this.version = version;
    }
  }

  @SyncTable
  private record Secret(@Id String id, @Version String version) {} // error: [NotConstructible] Generated code does not see Secret, because Secret is private. Make it package-private.

  private static class Hiding {

    @SyncTable
    record Hidden(@Id String id, @Version String version) {} // error: [NotConstructible] Generated code does not see Hidden, because Hiding is private. Make it package-private.
  }
}

@SyncTable
record Generic<T>(@Id String id, @Version String version) {} // error: [NotConstructible] Generic has type parameters, which a table has not. Remove them.

@SyncTable
final class Built { // error: [NotConstructible] Built has no constructor that generated code sees. Add one that is not private and has no parameters, or one for each column.
  @Id private final String id;
  @Version private final String version;

  private Built(Builder builder) {
    id = builder.id;
    version = builder.version;
  }

  String getId() {
    return id;
  }

  String getVersion() {
    return version;
  }

  static final class Builder {
    String id;
    String version;
  }
}
