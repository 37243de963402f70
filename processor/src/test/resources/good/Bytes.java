package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.Arrays;

/** Bytes, compared one by one. */
@SyncTable
public record Bytes(@Id String id, byte[] data, @Version String version) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes
        && id.equals(bytes.id)
        && Arrays.equals(data, bytes.data);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
