package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.io.IOException;

class Base {
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
class Throwing extends Base {
  private int length;

  Throwing() throws IOException, IllegalStateException { // error: [NotConstructible] Throwing cannot be read and written by generated code: its constructor throws java.io.IOException. Throw an unchecked exception.
    throw new IOException();
  }

  int getLength() throws InterruptedException { // error: [NotConstructible] Throwing cannot be read and written by generated code: getLength throws java.lang.InterruptedException. Throw an unchecked exception.
    return length;
  }

  void setLength(int length) throws IllegalArgumentException, CloneNotSupportedException { // error: [NotConstructible] Throwing cannot be read and written by generated code: setLength throws java.lang.CloneNotSupportedException. Throw an unchecked exception.
    this.length = length;
  }
}
