package com.example;

import dev.syncline.annotation.Default;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.OnDelete;
import dev.syncline.annotation.References;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import org.jspecify.annotations.NonNull;

@SyncTable
public record DetachMisfit(
    @Id String id,
    @NonNull
    @References(value = Folder.class, onDelete = OnDelete.DETACH) // error: [DetachMisfit] folder cannot be detached from a Folder that is deleted, since it has no room for null. Mark it @Nullable, or say another onDelete.
    String folder,
    @Default("inbox")
    @References(value = Folder.class, onDelete = OnDelete.DETACH) // error: [DetachMisfit] origin cannot be detached from a Folder that is deleted, since null becomes its @Default. Remove @Default, or say another onDelete.
    String origin,
    @ServerOnly
    @References(value = Folder.class, onDelete = OnDelete.DETACH) // error: [DetachMisfit] archive cannot be detached from a Folder that is deleted, since only the server writes it. Say another onDelete.
    String archive,
    @LocalOnly @References(value = Folder.class, onDelete = OnDelete.DETACH) String draft,
    @NonNull @References(value = Folder.class, onDelete = OnDelete.CASCADE) String box,
    @Version String version) {

  /** What rows refer to. */
  @SyncTable
  public record Folder(@Id String id, @Version String version) {}
}
