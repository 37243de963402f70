package dev.syncline.online;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A row that is read and written on the server. */
@SyncTable("song")
record Song(
    @Id @Nullable String id,
    String title,
    int year,
    @Nullable Genre genre,
    @LocalOnly @Nullable String note,
    @Version @Nullable String version) {

  enum Genre {
    JAZZ,
    FOLK
  }

  static Song of(@Nullable String id, String title, int year) {
    return new Song(id, title, year, Genre.JAZZ, null, null);
  }

  Song titled(String newTitle) {
    return new Song(id, newTitle, year, genre, note, version);
  }
}
