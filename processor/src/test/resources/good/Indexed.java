package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Index;
import dev.syncline.annotation.OnDelete;
import dev.syncline.annotation.References;
import dev.syncline.annotation.Sensitive;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Unique;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.time.Instant;

@SyncTable
@Index({"list", "done"})
@Index({"done", "id"})
@Unique({"list", "title"})
@SuppressWarnings("UniqueOnSynced")
public record Indexed(
    @Id String id,
    String list,
    @Index @Column("item_title") String title,
    boolean done,
    @Unique @Sensitive String email,
    @References(value = Owner.class, onDelete = OnDelete.RESTRICT) String owner,
    @References(Indexed.class) @Index String parent,
    @UpdatedAt @Index Instant changed,
    @Version String version) {

  /** Whose it is. */
  @SyncTable("person")
  public record Owner(@Id String id, @Version String version) {}
}
