package dev.syncline.family;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.OnDelete;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A photo in an album. */
@SyncTable
public record Photo(
    @Id String id,
    @References(value = Album.class, onDelete = OnDelete.CASCADE) String album,
    @References(value = Photo.class, onDelete = OnDelete.DETACH) String original,
    @Version String version) {

  static Photo of(String id, String album, String original) {
    return new Photo(id, album, original, null);
  }
}
