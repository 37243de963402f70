package dev.syncline.family;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.OnDelete;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** What photos are in; in another album, perhaps. */
@SyncTable
public record Album(
    @Id String id,
    String title,
    @References(value = Album.class, onDelete = OnDelete.CASCADE) String parent,
    @Version String version) {

  static Album of(String id, String parent) {
    return new Album(id, id, parent, null);
  }
}
